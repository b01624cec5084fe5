// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/looks/drawing.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

/// What is drawn in more than one place.
class DrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void cutsWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"Your parcel is on its way to you"_s;
        QTest::newRow("Arabic") << u"طردك في الطريق إليك الآن يا صديقي"_s;
        QTest::newRow("isolated") << u"\u2068طردك في الطريق إليك الآن\u2069"_s;
        QTest::newRow("both") << u"Re: طردك في الطريق, see below"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧 are on their way"_s;
    }

    void cutsWhatDoesNotFit()
    {
        QFETCH(const QString, words);
        const QFontMetrics metrics(QApplication::font());
        const int whole = metrics.horizontalAdvance(words);
        QCOMPARE(elided(words, metrics, whole + 1), words);
        for (int width = 20; width < whole; ++width) {
            const QString cut = elided(words, metrics, width);
            QVERIFY2(metrics.horizontalAdvance(cut) <= width, qPrintable(cut));
            QVERIFY(width < 60 || cut.at(0) == words.at(0));
        }
        QCOMPARE(elided(words, metrics, 0), QString());
    }

    void cutsALongLineWhereItWouldBeCutAsAWhole_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"Your parcel is on its way to you. "_s.repeated(10);
        QTest::newRow("narrow letters") << u"ill. "_s.repeated(60);
        QTest::newRow("wide letters") << u"WMW "_s.repeated(60);
        QTest::newRow("Arabic") << u"\u2068"_s + u"طردك في الطريق إليك الآن "_s.repeated(10)
                + u'\u2069';
        QTest::newRow("both") << u"Re: طردك في الطريق, see below; "_s.repeated(10);
        QTest::newRow("emoji") << u"👩‍👩‍👧"_s.repeated(40);
    }

    void cutsALongLineWhereItWouldBeCutAsAWhole()
    {
        QFETCH(const QString, words);
        const QFontMetrics metrics(QApplication::font());
        const auto wholeCut = [&](int width) {
            for (int room = width; room > 0; --room) {
                const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
                if (metrics.horizontalAdvance(shown) <= width)
                    return shown;
            }
            return QString();
        };
        for (int width = 20; width < 400; width += 19)
            QCOMPARE(elided(words, metrics, width), wholeCut(width));
    }

    void breaksAWordThatIsWiderThanItsRoom_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("address") << u"Write to "_s + QString(60, u'm') << true;
        QTest::newRow("words") << u"Your parcel is on its way to you"_s << false;
        QTest::newRow("paragraphs") << u"Your parcel\nis on its way\n\nto you\n"_s << false;
        QTest::newRow("without blanks") << QString(60, QChar(0x6728)) << false;
    }

    void breaksAWordThatIsWiderThanItsRoom()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, isBroken);
        const QFont font = QApplication::font();
        const QFontMetrics metrics(font);
        const QSize room(10 * metrics.horizontalAdvance(u'm'), QWIDGETSIZE_MAX);
        const QString lines = wrapped(words, font, room);
        QCOMPARE(lines != words, isBroken);
        const QRect shown = metrics.boundingRect({{}, room}, Qt::TextWordWrap, lines);
        QVERIFY2(shown.width() <= room.width() + 1, qPrintable(lines));
        QVERIFY(!isCut(words, font, room));
        QVERIFY(isCut(words, font, {room.width(), metrics.height()}));
    }

    void cutsNoSignBelowItsLine()
    {
        const QFontMetrics metrics(QApplication::font());
        const QString words = u"gy\u0323\u0323\u0323\u0331 Ồ\u0302\u0301"_s;
        const auto inked = [&](int height) {
            QImage picture(200, 200, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setFont(QApplication::font());
            paintText(painter, QRect(20, 100 - height / 2, 160, height),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
            return picture;
        };
        const int line = metrics.height() / 2 * 2;
        QCOMPARE(inked(line), inked(line + 80));
    }

    void drawsEachTextInItsOwnDirection_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"Save as… (1)"_s;
        QTest::newRow("Arabic") << u"حفظ باسم… (1)"_s;
    }

    void drawsEachTextInItsOwnDirection()
    {
        QFETCH(const QString, words);
        for (const auto side : {Qt::AlignLeft, Qt::AlignRight, Qt::AlignHCenter}) {
            const QImage before = drawn(words, side);
            QApplication::setLayoutDirection(Qt::RightToLeft);
            const QImage after = drawn(words, side);
            QApplication::setLayoutDirection(Qt::LeftToRight);
            QCOMPARE(after, before);
        }
        QVERIFY(drawn(words, Qt::AlignLeft) != drawn(words, Qt::AlignRight));
    }

private:
    static QImage drawn(const QString &words, Qt::Alignment side)
    {
        QImage image(300, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintText(painter, image.rect(), int(side), words);
        return image;
    }
};

static const Kustomer::Testing::Suite<DrawingTest> suite;

#include "tst_drawing.moc"
