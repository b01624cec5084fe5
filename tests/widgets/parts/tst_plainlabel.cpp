// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/ink.h"
#include "widgets/looks/looks.h"
#include "widgets/parts/plainlabel.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// Words on the ground of the chat, as they are.
class PlainLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void tellsAllOfWhatIsCut()
    {
        PlainLabel label;
        label.setText(u"R&D <b>department</b> of a company with a long name"_s);
        label.resize(80, 30);
        label.show();
        QCOMPARE(
            toolTip(label),
            u"<p style='white-space:pre'>R&amp;D &lt;b&gt;department&lt;/b&gt; of a company with a "
            "long name</p>"_s);
        label.resize(label.sizeHint());
        QTRY_COMPARE(toolTip(label), QString());
    }

    void isAsHighAsWhatItSaysNow()
    {
        PlainLabel label;
        label.setWordWrap(true);
        label.setText(u"Your parcel is on its way to you"_s);
        const int width = 120;
        const int before = label.heightForWidth(width);
        QVERIFY(label.heightForWidth(width / 2) > before);
        QCOMPARE(label.heightForWidth(width), before);
        label.setText(u"Your parcel is on its way to you. "_s.repeated(4));
        const int longer = label.heightForWidth(width);
        QVERIFY(longer > before);
        label.setMostLines(1);
        QVERIFY(label.heightForWidth(width) < longer);
        label.setMostLines(0);
        QCOMPARE(label.heightForWidth(width), longer);
        QFont font(QApplication::font());
        font.setPointSize(30);
        label.setLook(Qt::black, font);
        QVERIFY(label.heightForWidth(width) > longer);
    }

    void cutsNoHookOfALetter()
    {
        QFont font(QApplication::font());
        font.setItalic(true);
        font.setBold(true);
        font.setPointSize(30);
        PlainLabel label;
        label.setLook(Qt::black, font);
        label.setText(u"Jeff J"_s);
        label.resize(label.sizeHint());
        const auto inked = [&label] {
            const QImage picture = label.grab().toImage();
            int ink = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    ink += 255 - qGray(picture.pixel(x, y));
            }
            return ink - picture.width() * picture.height() * (255 - qGray(picture.pixel(0, 0)));
        };
        const int ink = inked();
        label.setRim({20, 20, 20, 20});
        label.resize(label.sizeHint());
        QCOMPARE(inked(), ink);
    }

    void keepsItsMarginsFree_data()
    {
        QTest::addColumn<bool>("wraps");
        QTest::newRow("one line") << false;
        QTest::newRow("lines") << true;
    }

    void keepsItsMarginsFree()
    {
        QFETCH(const bool, wraps);
        PlainLabel label;
        label.setWordWrap(wraps);
        label.setText(u"Machines answer, too, and they make mistakes"_s);
        const QSize bare = label.sizeHint();
        const QMargins rim(20, 5, 30, 7);
        label.setRim(rim);
        QCOMPARE(label.sizeHint() - bare, QSize(50, 12));
        const int width = wraps ? 150 : label.sizeHint().width();
        label.resize(width, wraps ? label.heightForWidth(width) : label.sizeHint().height());
        const QImage picture = label.grab().toImage();
        const QRect room = QRect(QPoint(), picture.size()).marginsRemoved(rim);
        const QRgb ground = picture.pixel(0, 0);
        QRect inked;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) != ground)
                    inked |= QRect(x, y, 1, 1);
            }
        }
        QVERIFY(!inked.isEmpty());
        QVERIFY(room.adjusted(-1, -1, 1, 1).contains(inked));
    }

    void showsWholeLinesOnly()
    {
        PlainLabel label;
        label.setWordWrap(true);
        label.setText(u"Hi! How can we help? We usually answer within a few minutes."_s);
        label.resize(120, label.heightForWidth(120));
        const QImage all = label.grab().toImage();
        QTRY_COMPARE(toolTip(label), QString());
        const int line = label.fontMetrics().height();
        label.resize(120, line + line / 2); // for one, and the half of another
        const QImage some = label.grab().toImage();
        QVERIFY(some != all.copy(some.rect()));
        QVERIFY(toolTip(label).contains(u"minutes"_s));
        const QRgb ground = some.pixel(0, 0);
        for (int x = 0; x < some.width(); ++x)
            QCOMPARE(some.pixel(x, some.height() - 1), ground);
    }

    void showsAllOfAWordThatIsWiderThanItIs()
    {
        PlainLabel label;
        label.setWordWrap(true);
        label.setText(QString(60, u'm'));
        const int line = label.heightForWidth(4000);
        QVERIFY(label.heightForWidth(200) > line);
        QVERIFY(label.sizeHint().width() < 4000);
        label.resize(200, label.heightForWidth(200));
        const QImage picture = label.grab().toImage();
        const QImage below = picture.copy(0, line, 200, picture.height() - line);
        QVERIFY(Testing::strongest(below) > 1);
        QTRY_COMPARE(toolTip(label), QString());
        label.resize(200, line);
        QCOMPARE(toolTip(label).count(u'm'), 60);
    }

    void asksForNoMoreLinesThanItMay()
    {
        PlainLabel label;
        label.setWordWrap(true);
        label.setText(u"We are back on Monday at nine. Leave us a message!"_s);
        const int line = label.heightForWidth(2000);
        QVERIFY(label.heightForWidth(120) > 2 * line);
        label.setMostLines(2);
        QCOMPARE(label.heightForWidth(2000), line);
        QVERIFY(label.heightForWidth(120) <= 2 * QFontMetrics(QFont()).lineSpacing());
        label.resize(120, label.heightForWidth(120));
        QVERIFY(toolTip(label).contains(u"message!"_s));
    }

    void showsTheKeyboardThatCameByAKey()
    {
        QWidget page;
        (new Looks(&page))->setTheme(ChatTheme::from(page.palette(), page.font()));
        PlainLabel label(&page);
        label.setFocusPolicy(Qt::StrongFocus);
        label.setText(u"Closed."_s);
        label.resize(200, 40);
        QPushButton other(&page);
        other.move(0, 60);
        page.resize(300, 100);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        other.setFocus();
        const QImage before = label.grab().toImage();
        label.setFocus(Qt::OtherFocusReason); // what could be written in is gone
        QVERIFY(label.hasFocus());
        QCOMPARE(label.grab().toImage(), before);
        other.setFocus();
        label.setFocus(Qt::TabFocusReason);
        QVERIFY(label.grab().toImage() != before);
    }

    void runsAsItsWordsDo_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"Write a message… (15 min)"_s;
        QTest::newRow("Arabic") << u"اكتب رسالة… (15)"_s;
    }

    void runsAsItsWordsDo()
    {
        QFETCH(const QString, words);
        PlainLabel label;
        label.setText(words);
        label.setLook(Qt::black, QApplication::font());
        label.resize(label.sizeHint());
        label.setLayoutDirection(Qt::LeftToRight); // whatever the application has
        const QImage before = label.grab().toImage();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage after = label.grab().toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(after, before);
    }

private:
    static QString toolTip(PlainLabel &label)
    {
        QHelpEvent event(QEvent::ToolTip, {5, 5}, label.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&label, &event);
        return QToolTip::text();
    }
};

static const Kustomer::Testing::Suite<PlainLabelTest> suite;

#include "tst_plainlabel.moc"
