// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/arabiccommas.h"
#include "widgets/bubble/bubble.h"
#include "widgets/bubble/bubblepainter.h"
#include "widgets/fakemedia.h"
#include "widgets/faketimeline.h"
#include "widgets/words/trouble.h"

#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;
using Transfer = AttachmentTransfer::State;

namespace {

Attachment picture(const QString &name, QSize size = {})
{
    return {.id = u"id-"_s + name,
            .name = name,
            .contentType = u"image/png"_s,
            .size = 120'000,
            .pictureSize = size,
            .localPath = {}};
}

Attachment file(const QString &name)
{
    return {.id = u"id-"_s + name,
            .name = name,
            .contentType = u"application/pdf"_s,
            .size = 48'211,
            .pictureSize = {},
            .localPath = {}};
}

Attachment pictureHere(const QString &name, QSize size)
{
    Attachment here = picture(name, size);
    here.localPath = u"/somewhere/"_s + name;
    return here;
}

BubbleRow rowWith(const QList<Attachment> &files, const QString &body = {})
{
    const FakeTimeline model({fromCompany(body)});
    BubbleRow row = bubbleRow(model, 0, std::chrono::minutes(5));
    row.message.attachments = files;
    return row;
}

BubbleRow waitingRow(const QList<Attachment> &files)
{
    const FakeTimeline model({fromCustomer({}, 0, Message::Delivery::Sending)});
    BubbleRow row = bubbleRow(model, 0, std::chrono::minutes(5));
    row.message.id.clear();
    row.message.attachments = files;
    return row;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Testing::failOnAnyWarning();
        m_media = std::make_unique<FakeMedia>();
        m_context.theme = ChatTheme::from(QPalette(), QFont());
        m_context.width = 400;
        m_context.media = m_media.get();
        m_context.direction = Qt::LeftToRight;
    }

    void isAsHighBeforeAPictureArrivesAsAfter_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(4000, 1000);
        QTest::newRow("high") << QSize(1000, 4000);
        QTest::newRow("tiny") << QSize(16, 16);
    }

    void isAsHighBeforeAPictureArrivesAsAfter()
    {
        QFETCH(const QSize, size);
        const int before = bubble(rowWith({picture(u"a.png"_s)})).height();
        const Bubble after = bubble(rowWith({pictureHere(u"a.png"_s, size)}));
        QCOMPARE(after.height(), before);
    }

    void keepsTheCellsOfAGridWhateverPicturesArrive_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("count");
        for (const int width : {280, 400, 1200}) {
            for (const int count : {2, 3, 4, 5})
                QTest::addRow("%d at %d", count, width) << width << count;
        }
    }

    void keepsTheCellsOfAGridWhateverPicturesArrive()
    {
        QFETCH(const int, width);
        QFETCH(const int, count);
        m_context.width = width;
        const QList<QSize> shapes{{1000, 4000}, {4000, 1000}, {16, 16}};
        QList<Attachment> away;
        QList<Attachment> here;
        for (int i = 0; i < count; ++i) {
            away << picture(u"%1.png"_s.arg(i));
            here << pictureHere(u"%1.png"_s.arg(i), shapes.at(i % shapes.size()));
        }
        const auto cells = [this](const QList<Attachment> &files) {
            QList<QRect> rects;
            for (const Piece &piece : pressable(bubble(rowWith(files)).pieces()))
                rects << piece.rects.first();
            return rects;
        };
        QCOMPARE(cells(here), cells(away));
        QCOMPARE(cells(here).size(), qMin(count, 4));
    }

    void showsPicturesWithoutWordsOnTheirOwn()
    {
        QCOMPARE(bubble(rowWith({picture(u"a.png"_s)})).frame().surface,
                 BubbleFrame::Surface::Bare);
        QCOMPARE(bubble(rowWith({picture(u"a.png"_s)}, u"Look"_s)).frame().surface,
                 BubbleFrame::Surface::Bubble);
        QCOMPARE(bubble(rowWith({file(u"a.pdf"_s)})).frame().surface, BubbleFrame::Surface::Bubble);
    }

    void tellsBelowPicturesInLineWithWhatIsToldBelowWords()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_context.direction = direction;
            const Bubble words = bubble(rowWith({}, u"Look"_s));
            const Bubble pictures = bubble(rowWith({picture(u"a.png"_s), picture(u"b.png"_s)}));
            QCOMPARE(pictures.frame().surface, BubbleFrame::Surface::Bare);
            QCOMPARE(pictures.blocks().back().rect.left(), words.blocks().back().rect.left());
        }
    }

    void putsWhatCanBeDoneAtTheEndOfTheBubble()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_context.direction = direction;
            const Bubble shown
                = bubble(rowWith({picture(u"a.png"_s), picture(u"b.png"_s), file(u"a.pdf"_s)}));
            const QList<Piece> pieces = shown.pieces();
            const auto save = std::ranges::find_if(pieces, [](const Piece &piece) {
                return piece.action && std::holds_alternative<SaveFile>(*piece.action);
            });
            QVERIFY(save != pieces.end());
            const QRect inner = shown.bubbleRect().marginsRemoved(shown.frame().padding);
            QVERIFY(inner.width() > m_context.theme.timeline.fileWidth);
            if (direction == Qt::LeftToRight)
                QCOMPARE(save->rects.first().right(), inner.right());
            else
                QCOMPARE(save->rects.first().left(), inner.left());
        }
    }

    void speaksAFileAsTheLanguageDoes()
    {
        const ArabicCommas words;
        const QString spoken = bubble(rowWith({file(u"a.pdf"_s)})).accessibleText();
        QVERIFY2(spoken.contains(u"a.pdf، 48"_s), qPrintable(spoken));
    }

    void speaksHowFarAFileIs()
    {
        const Bubble files = bubble(rowWith({file(u"a.pdf"_s)}));
        const Bubble pictures = bubble(rowWith({picture(u"a.png"_s), picture(u"b.png"_s)}));
        m_media->move(Transfer::Waiting);
        QVERIFY2(files.accessibleText().endsWith(u"File: a.pdf, Waiting…"_s),
                 qPrintable(files.accessibleText()));
        QVERIFY2(pictures.accessibleText().endsWith(u"2 pictures, Waiting…"_s),
                 qPrintable(pictures.accessibleText()));
        m_media->now = {.state = Transfer::Failed,
                        .error = Error{.kind = Error::Kind::Refused, .message = u"No room"_s}};
        const QString why = reason(*m_media->now.error);
        QVERIFY(!why.isEmpty());
        QVERIFY2(files.accessibleText().endsWith(why), qPrintable(files.accessibleText()));
        QVERIFY2(pictures.accessibleText().endsWith(why), qPrintable(pictures.accessibleText()));
    }

    void staysWithinTheRow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("count");
        for (const int width : {200, 280, 400, 1200}) {
            for (const int count : {1, 2, 3, 4, 5, 23})
                QTest::addRow("%d pictures and files at %d", count, width) << width << count;
        }
    }

    void staysWithinTheRow()
    {
        QFETCH(const int, width);
        QFETCH(const int, count);
        m_context.width = width;
        QList<Attachment> files;
        for (int i = 0; i < count; ++i)
            files << picture(u"%1.png"_s.arg(i));
        for (int i = 0; i < count; ++i)
            files << file(u"a very long name of a file without any sense %1.pdf"_s.arg(i));
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_context.direction = direction;
            for (const BubbleRow &row : {rowWith(files), waitingRow(files)}) {
                const Bubble shown = bubble(row);
                const QRect room(0, 0, width, shown.height());
                QList<QRect> taken;
                for (const Piece &piece : shown.pieces()) {
                    for (const QRect &rect : piece.rects) {
                        QVERIFY2(room.contains(rect), qPrintable(piece.words));
                        const bool overlaps = std::ranges::any_of(
                            taken, [&rect](const QRect &other) { return other.intersects(rect); });
                        QVERIFY2(!overlaps, qPrintable(piece.words));
                        taken << rect;
                    }
                }
            }
        }
    }

    void isMirroredWhereOneReadsFromTheRight()
    {
        const BubbleRow row = rowWith(
            {picture(u"1.png"_s), picture(u"2.png"_s), picture(u"3.png"_s), file(u"a.pdf"_s)},
            u"Look"_s);
        const QList<Piece> left = bubble(row).pieces();
        m_context.direction = Qt::RightToLeft;
        const QList<Piece> right = bubble(row).pieces();
        QCOMPARE(right.size(), left.size());
        for (qsizetype i = 0; i < left.size(); ++i) {
            if (!left.at(i).action)
                continue;
            QRect mirrored = left.at(i).rects.first();
            mirrored.moveLeft(m_context.width - mirrored.left() - mirrored.width());
            QCOMPARE(right.at(i).rects.first(), mirrored);
        }
    }

    void countsWhatTheGridHasNoRoomFor()
    {
        QList<Attachment> files;
        for (int i = 0; i < 9; ++i)
            files << picture(u"%1.png"_s.arg(i));
        const Bubble shown = bubble(rowWith(files));
        QCOMPARE(pressable(shown.pieces()).size(), 4);
        QVERIFY(shown.accessibleText().contains(u'9'));
    }

    void tellsTheLastOfTheGridForThoseThatItCovers()
    {
        QList<Attachment> files;
        for (int i = 0; i < 9; ++i)
            files << picture(u"%1.png"_s.arg(i));
        const QList<Piece> cells = pressable(bubble(rowWith(files)).pieces());
        QVERIFY2(cells.last().words.contains(u'6'), qPrintable(cells.last().words));
        QVERIFY(cells.first().words.contains(u"0.png"_s));
        const auto *look = std::get_if<OpenPicture>(&*cells.last().action);
        QVERIFY(look);
        QCOMPARE(look->place.index, 3);
    }

    void offersAPictureAgainThatTheGridHasNoRoomFor()
    {
        QList<Attachment> files;
        for (int i = 0; i < 6; ++i)
            files << pictureHere(u"%1.png"_s.arg(i), {40, 30});
        const Bubble shown = bubble(waitingRow(files));
        m_media->nowOf = {{5, {.state = Transfer::Failed}}};
        const QList<Piece> cells = pressable(shown.pieces());
        const auto *retry = std::get_if<RetryFile>(&*cells.at(3).action);
        QVERIFY(retry);
        QCOMPARE(retry->place.index, 5);
        QVERIFY(cells.at(3).words.contains(u"5.png"_s));
        m_media->nowOf = {{4, {.state = Transfer::Running}}, {5, {.state = Transfer::Done}}};
        QVERIFY(std::holds_alternative<CancelTransfer>(*shown.pieces().at(3).action));
        m_media->nowOf.clear();
        QVERIFY(std::holds_alternative<OpenPicture>(*shown.pieces().at(3).action));
    }

    void keepsTheOrderOfFiles()
    {
        const Bubble shown
            = bubble(rowWith({file(u"a.pdf"_s), picture(u"b.png"_s), file(u"c.pdf"_s)}));
        QStringList order;
        for (const Piece &piece : pressable(shown.pieces())) {
            if (const auto *open = std::get_if<OpenFile>(&*piece.action))
                order << open->place.attachmentId;
            else if (const auto *look = std::get_if<OpenPicture>(&*piece.action))
                order << look->place.attachmentId;
        }
        QCOMPARE(order, QStringList({u"id-a.pdf"_s, u"id-b.png"_s, u"id-c.pdf"_s}));
    }

    void asksForWhatIsMissing()
    {
        fetch(rowWith({picture(u"away.png"_s), pictureHere(u"here.png"_s, {20, 20})}));
        QCOMPARE(m_media->fetched, QStringList{u"id-away.png"_s});
        QCOMPARE(m_media->requested, QStringList{u"/somewhere/here.png"_s});
    }

    void neverFetchesAFileByItself()
    {
        fetch(rowWith({file(u"a.pdf"_s)}));
        QVERIFY(m_media->fetched.isEmpty());
    }

    void offersWhatCanBeDoneNow_data()
    {
        QTest::addColumn<bool>("isUpload");
        QTest::addColumn<Transfer>("state");
        QTest::addColumn<QStringList>("offers");
        QTest::newRow("received") << false << Transfer::Idle << QStringList{u"open"_s, u"save"_s};
        QTest::newRow("coming") << false << Transfer::Running << QStringList{u"stop"_s};
        QTest::newRow("here") << false << Transfer::Done << QStringList{u"open"_s, u"save"_s};
        QTest::newRow("did not come")
            << false << Transfer::Failed << QStringList{u"open"_s, u"save"_s};
        QTest::newRow("leaving") << true << Transfer::Running << QStringList{u"stop"_s};
        QTest::newRow("waiting to leave") << true << Transfer::Waiting << QStringList{u"stop"_s};
        QTest::newRow("did not leave")
            << true << Transfer::Failed << QStringList{u"retry"_s, u"remove"_s};
    }

    void offersWhatCanBeDoneNow()
    {
        QFETCH(const bool, isUpload);
        QFETCH(const Transfer, state);
        const Bubble shown
            = bubble(isUpload ? waitingRow({file(u"a.pdf"_s)}) : rowWith({file(u"a.pdf"_s)}));
        m_media->move(state);
        QStringList offers;
        for (const Piece &piece : pressable(shown.pieces())) {
            offers << std::visit(Visitor{[](const OpenFile &) { return u"open"_s; },
                                         [](const SaveFile &) { return u"save"_s; },
                                         [](const CancelTransfer &) { return u"stop"_s; },
                                         [](const RetryFile &) { return u"retry"_s; },
                                         [](const RemoveFile &) { return u"remove"_s; },
                                         [](const auto &) {
                                             return u"something else"_s;
                                         }},
                                 *piece.action);
        }
        QTEST(offers, "offers");
    }

    void paintsEveryState()
    {
        const QList<Attachment> files{
            picture(u"a.png"_s), pictureHere(u"b.png"_s, {20, 20}), file(u"c.pdf"_s), {}};
        for (const Transfer state : {Transfer::Idle, Transfer::Waiting, Transfer::Running,
                                     Transfer::Done, Transfer::Failed}) {
            for (const BubbleRow &row : {rowWith(files, u"Look"_s), waitingRow(files)}) {
                const Bubble shown = bubble(row);
                m_media->move(state, 30, 100);
                QImage image(m_context.width, shown.height(), QImage::Format_RGB32);
                image.fill(m_context.theme.background);
                const QImage before = image;
                QPainter painter(&image);
                paintBubble(painter, shown, m_context, {});
                painter.end();
                QVERIFY(image != before);
            }
        }
    }

    void showsAllOfThePictureOfAText_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(4000, 1000);
        QTest::newRow("high") << QSize(1000, 4000);
        QTest::newRow("small") << QSize(60, 40);
    }

    void showsAllOfThePictureOfAText()
    {
        QFETCH(const QSize, size);
        m_media->natural = size;
        const QUrl url(u"https://acme.example.com/map.png"_s);
        m_media->shown = {url};
        const QImage cell = pictureIn(rowWith({}, u"![map](%1)"_s.arg(url.toString())));
        QRect seen;
        for (int y = 0; y < cell.height(); ++y) {
            for (int x = 0; x < cell.width(); ++x) {
                if (cell.pixelColor(x, y) == m_media->ink)
                    seen |= QRect(x, y, 1, 1);
            }
        }
        const QSize all = size.scaled(cell.size(), Qt::KeepAspectRatio).boundedTo(size);
        QCOMPARE_LE(qAbs(seen.width() - all.width()), 2); // edges may stand between pixels
        QCOMPARE_LE(qAbs(seen.height() - all.height()), 2);
        QCOMPARE_LE(qAbs(seen.center().x() - cell.rect().center().x()), 1);
        QCOMPARE_LE(qAbs(seen.center().y() - cell.rect().center().y()), 1);
    }

    void showsNothingBehindASeeThroughPicture()
    {
        m_media->ink = Qt::transparent;
        m_media->natural = {60, 40};
        const QImage cell
            = pictureIn(rowWith({pictureHere(u"a.png"_s, m_media->natural)}, u"Look"_s));
        QVERIFY(!cell.isNull());
        const QRect middle(cell.rect().center() - QPoint(30, 20), QSize(60, 40));
        const QColor ground = cell.pixelColor(cell.width() / 2, 2);
        for (int y = middle.top(); y <= middle.bottom(); ++y) {
            for (int x = middle.left(); x <= middle.right(); ++x)
                QCOMPARE(cell.pixelColor(x, y), ground);
        }
    }

    void speaksOfWhatItShows()
    {
        const QString spoken
            = bubble(rowWith({picture(u"a.png"_s), file(u"bill.pdf"_s)}, u"Here"_s))
                  .accessibleText();
        for (const QString &part : {u"Here"_s, u"a.png"_s, u"bill.pdf"_s, u"48"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }

private:
    Bubble bubble(const BubbleRow &row) const { return Bubble(row, m_context); }

    /// The first one, as it is painted.
    QImage pictureIn(const BubbleRow &row) const
    {
        const Bubble shown = bubble(row);
        QImage image(m_context.width, shown.height(), QImage::Format_RGB32);
        image.fill(m_context.theme.background);
        QPainter painter(&image);
        paintBubble(painter, shown, m_context, {});
        painter.end();
        const QList<Piece> pieces = shown.pieces();
        const auto one = std::ranges::find_if(pieces, [](const Piece &piece) {
            return piece.action && std::holds_alternative<OpenPicture>(*piece.action);
        });
        return one == pieces.end() ? QImage() : image.copy(one->rects.constFirst());
    }

    void fetch(const BubbleRow &row) const
    {
        const Bubble shown = bubble(row);
        for (const Bubble::Placed &placed : shown.blocks())
            placed.block->fetchPictures(1);
    }

    std::unique_ptr<FakeMedia> m_media;
    BubbleContext m_context;
};

static const Kustomer::Testing::Suite<FilesTest> suite;

#include "tst_files.moc"
