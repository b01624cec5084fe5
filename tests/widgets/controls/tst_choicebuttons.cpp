// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/choicebuttons.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString many = u"The parcel came late and "_s.repeated(5) + u"it was wet."_s;

} // namespace

/// What a company lets a customer choose from, however much it says.
class ChoiceButtonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void showAllTheirWordsWhereThereIsLittleRoom_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void showAllTheirWordsWhereThereIsLittleRoom()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QWidget card;
        (new Looks(&card))->setTheme(ChatTheme::from(QPalette(), QFont()));
        card.setLayoutDirection(direction);
        auto *column = new QVBoxLayout(&card);
        auto *one = new ChoiceRadio(many);
        auto *any = new ChoiceBox(many);
        auto *few = new ChoiceBox(u"Late"_s);
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(one), static_cast<QAbstractButton *>(any),
              static_cast<QAbstractButton *>(few)})
            column->addWidget(button);
        column->addStretch(1);
        QCOMPARE_LE(column->totalMinimumSize().width(), 280);
        card.resize(280, 600);
        card.show();
        const int line = QFontMetrics(QFont()).lineSpacing();
        QCOMPARE_GE(one->height(), 3 * line);
        QCOMPARE_GE(any->height(), 3 * line);
        QCOMPARE_LT(few->height(), 3 * line);
        QVERIFY2(hasInk(*one, one->height() - 2 * line), "the last line is there");
        QVERIFY2(hasInk(*any, any->height() - 2 * line), "the last line is there");
    }

private:
    /// Whether anything is painted from there down.
    static bool hasInk(QWidget &button, int top)
    {
        const QRect words(40, top, button.width() - 80, button.height() - top);
        const QImage picture = button.grab(words).toImage();
        const QColor ground = button.palette().color(QPalette::Window);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (qAbs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 60)
                    return true;
            }
        }
        return false;
    }
};

static const Kustomer::Testing::Suite<ChoiceButtonsTest> suite;

#include "tst_choicebuttons.moc"
