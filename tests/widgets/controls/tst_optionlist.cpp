// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/optionlist.h"
#include "widgets/heard.h"
#include "widgets/speechjudge.h"

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Kustomer;
using namespace Kustomer::Testing;
using namespace Qt::Literals::StringLiterals;

/// A long list of answers: what a screen reader says is what is sent.
class OptionListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        FormQuestion question{.prompt = u"Where do you live?"_s};
        for (int i = 0; i < 40; ++i)
            question.options.append(
                {.words = u"Country %1"_s.arg(i), .payload = QString::number(i)});
        m_list = std::make_unique<OptionList>();
        (new Looks(m_list.get()))->setTheme(ChatTheme::from(QPalette(), QFont()));
        m_list->setQuestion(question);
        m_list->resize(300, 300);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        m_heard = std::make_unique<Heard>();
        m_chosen = std::make_unique<QSignalSpy>(m_list.get(), &OptionList::chosen);
    }

    void cleanup()
    {
        m_chosen.reset();
        m_heard.reset();
        m_list.reset();
    }

    void tellsTheAnswerThatIsSent()
    {
        QTest::keyClicks(words(), u"7"_s);
        QTest::keyClick(words(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Down);
        QAccessibleInterface *told
            = QAccessible::queryAccessibleInterface(view())->child(view()->currentIndex().row());
        QVERIFY(told);
        QCOMPARE(told->text(QAccessible::Name), u"Country 17"_s);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().at(1).toString(), u"17"_s);
    }

    void takesTheAnswerThatAScreenReaderPresses()
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
        QCOMPARE(list->childCount(), 40);
        list->child(17)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().at(1).toString(), u"17"_s);
    }

    void pressesNoButtonOfADialogAroundIt()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *close = new QPushButton(u"Close"_s);
        close->setDefault(true);
        column->addWidget(m_list.get());
        column->addWidget(close);
        const auto takeOut = qScopeGuard([this] { m_list->setParent(nullptr); });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QSignalSpy pressed(close, &QPushButton::clicked);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().at(1).toString(), u"1"_s);
        QTest::keyClick(view(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(m_chosen->size(), 2);
        QCOMPARE(pressed.size(), 0);
    }

    void tellsHowManyWereFound()
    {
        QTest::keyClicks(words(), u"39"_s);
        QTRY_COMPARE(m_heard->count(u"1 answer"_s), 1);
        QCOMPARE(m_heard->count(u"Country 39"_s), 1); // which Enter would choose
        QTest::keyClicks(words(), u"9"_s);
        QTRY_COMPARE(m_heard->count(u"Nothing found"_s), 1);
        QCOMPARE(view()->model()->rowCount(), 0);
    }

    void tellsEachRowWithoutInvisibleMarks()
    {
        QCOMPARE(SpeechJudge::complaints(m_list.get()), QStringList());
        QVERIFY(SpeechJudge::names(m_list.get(), QAccessible::ListItem).size() > 3); // in view
    }

    void findsAcrossLevels()
    {
        FormQuestion question{.prompt = u"Which?"_s};
        question.options.append({.words = u"Orders"_s,
                                 .payload = u"o"_s,
                                 .options = {{.words = u"Late"_s, .payload = u"l"_s}}});
        m_list->setQuestion(question);
        words()->insert(u"orders › late"_s);
        Q_EMIT words()->textEdited(words()->text());
        QCOMPARE(view()->model()->rowCount(), 1);
    }

    void beginsWhereFieldsDo()
    {
        const QImage picture = view()->viewport()->grab().toImage();
        const int start = theme().unit * 3;
        int ink = picture.width();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < ink; ++x) {
                if (picture.pixelColor(x, y) != theme().composer.field)
                    ink = x;
            }
        }
        QCOMPARE_GE(ink, start);
        QCOMPARE_LT(ink, 2 * start);
    }

    void cutsARowWhereThereAreMore_data()
    {
        QTest::addColumn<int>("points");
        QTest::newRow("small letters") << 9;
        QTest::newRow("large letters") << 24;
    }

    void cutsARowWhereThereAreMore()
    {
        QFETCH(const int, points);
        QFont font;
        font.setPointSize(points);
        m_list->findChild<Looks *>()->setTheme(ChatTheme::from(QPalette(), font));
        m_list->resize(300, 800);
        const auto shownOf = [this](int row) {
            const QRect rect = view()->visualRect(view()->model()->index(row, 0));
            return double((rect & view()->viewport()->rect()).height()) / rect.height();
        };
        QTRY_COMPARE(shownOf(0), 1.0);
        int cut = 0;
        while (shownOf(cut) >= 1)
            ++cut;
        QCOMPARE_GT(cut, 3);
        QVERIFY2(shownOf(cut) > 0.2 && shownOf(cut) < 0.8,
                 qPrintable(QString::number(shownOf(cut))));
    }

    void isRoundAtBothSides()
    {
        const QImage picture = view()->grab().toImage();
        for (int y = 0; y < theme().radius; ++y) {
            for (int x = 0; x < theme().radius; ++x) {
                const QColor left = picture.pixelColor(x, y);
                const QColor right = picture.pixelColor(picture.width() - 1 - x, y);
                QVERIFY2(qAbs(left.lightness() - right.lightness()) < 40,
                         qPrintable(u"%1, %2"_s.arg(x).arg(y)));
            }
        }
    }

private:
    const ChatTheme &theme() const { return m_list->theme(); }
    QLineEdit *words() const { return m_list->findChild<QLineEdit *>(u"kustomer-line"_s); }
    QListView *view() const { return m_list->findChild<QListView *>(u"kustomer-options"_s); }

    std::unique_ptr<OptionList> m_list;
    std::unique_ptr<Heard> m_heard;
    std::unique_ptr<QSignalSpy> m_chosen;
};

static const Kustomer::Testing::Suite<OptionListTest> suite;

#include "tst_optionlist.moc"
