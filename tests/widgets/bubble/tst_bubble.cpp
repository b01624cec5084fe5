// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/bubble/bubblepainter.h"
#include "widgets/fakemedia.h"
#include "widgets/faketimeline.h"
#include "widgets/parts/avatar.h"
#include "widgets/pieces/rowwords.h"
#include "widgets/typesetting/messagedocument.h"
#include "widgets/words/plaintext.h"
#include "widgets/words/trouble.h"

#include <QPainter>
#include <QPalette>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

BubbleContext context(int width = 380, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {.theme = ChatTheme::from(QPalette(), QFont()),
            .width = width,
            .direction = direction,
            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
            .today = QDate(2026, 3, 4)};
}

Bubble bubble(const FakeRow &row, const BubbleContext &where = context())
{
    const FakeTimeline model({row});
    return Bubble(bubbleRow(model, 0, where.theme.timeline.runLength), where);
}

QList<QUrl> links(const Bubble &shown)
{
    QList<QUrl> found;
    for (const Piece &piece : pressable(shown.pieces())) {
        if (const auto *link = std::get_if<OpenLink>(&*piece.action))
            found << link->url;
    }
    return found;
}

QList<QRect> rects(const Bubble &shown)
{
    QList<QRect> all{shown.bubbleRect(), shown.avatarRect()};
    for (const Bubble::Placed &placed : shown.blocks())
        all << placed.rect;
    for (const Piece &piece : shown.pieces())
        all << piece.rects;
    all.removeIf([](const QRect &rect) { return rect.isNull(); });
    return all;
}

QImage pictureOf(const Bubble &shown, const BubbleContext &where)
{
    QImage picture(where.width, shown.height(), QImage::Format_RGB32);
    picture.fill(where.theme.background);
    QPainter painter(&picture);
    paintBubble(painter, shown, where, {});
    return picture;
}

/// The block with what was written.
const Bubble::Placed &textOf(const Bubble &shown)
{
    return *std::ranges::find_if(shown.blocks(), [](const Bubble::Placed &placed) {
        return placed.block->text() != nullptr;
    });
}

bool hasText(const Bubble &shown)
{
    return shown.textLength() > 0;
}

} // namespace

class BubbleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void joinsMessagesOfOneSenderWithinFiveMinutes()
    {
        const FakeTimeline model({fromCompany(u"a"_s, 0), fromCompany(u"b"_s, 4),
                                  fromCompany(u"c"_s, 9), fromCompany(u"d"_s, 10, u"Kim"_s),
                                  fromCustomer(u"e"_s, 10), fromCustomer(u"f"_s, 11)});
        QString runs;
        for (int row = 0; row < model.rowCount(); ++row) {
            const BubbleRow read = bubbleRow(model, row, std::chrono::minutes(5));
            runs += (read.opensRun ? u"["_s : u""_s) + read.message.body
                + (read.endsRun ? u"]"_s : u""_s);
        }
        QCOMPARE(runs, u"[ab][c][d][ef]"_s);
    }

    void knowsTheWordAtEachPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("word");
        QTest::newRow("begin") << u"one two"_s << 0 << u"one"_s;
        QTest::newRow("inside") << u"one two"_s << 1 << u"one"_s;
        QTest::newRow("behind the last letter") << u"one two"_s << 3 << u"one"_s;
        QTest::newRow("begin of another") << u"one two"_s << 4 << u"two"_s;
        QTest::newRow("end of all") << u"one two"_s << 7 << u"two"_s;
        QTest::newRow("end of a line") << u"one\ntwo"_s << 3 << u"one"_s;
        QTest::newRow("one letter") << u"a b"_s << 1 << u"a"_s;
        QTest::newRow("number") << u"Order 4711."_s << 10 << u"4711"_s;
        QTest::newRow("picture") << u"Hi 😀"_s << 3 << u"😀"_s;
        QTest::newRow("behind a picture") << u"Hi 😀"_s << 5 << u"😀"_s;
    }

    void knowsTheWordAtEachPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const int, position);
        QFETCH(const QString, word);
        const Bubble shown = bubble(fromCompany(text));
        QCOMPARE(shown.textBetween(0, shown.textLength()), text);
        const auto [from, to] = shown.wordAt(position);
        QCOMPARE(shown.textBetween(from, to), word);
    }

    void joinsNoPersonWithAnAssistant()
    {
        FakeRow machine = fromCompany(u"b"_s, 1);
        machine.message.templateData = MessageTemplate{.isAiResponse = true};
        const FakeTimeline model({fromCompany(u"a"_s, 0), machine, fromCompany(u"c"_s, 2)});
        for (int row = 0; row < model.rowCount(); ++row) {
            const BubbleRow read = bubbleRow(model, row, std::chrono::minutes(5));
            QVERIFY(read.opensRun && read.endsRun);
        }
    }

    void putsTheCompanyLeftAndTheCustomerRight()
    {
        const Bubble company = bubble(fromCompany(u"Hello"_s));
        const Bubble customer = bubble(fromCustomer(u"Hello"_s));
        QVERIFY(company.bubbleRect().right() < 190);
        QVERIFY(customer.bubbleRect().left() > 190);
        QCOMPARE(company.avatarRect().bottom(), company.bubbleRect().bottom());
        QVERIFY(company.avatarRect().right() < company.bubbleRect().left());
        QVERIFY(customer.avatarRect().isNull());
    }

    void showsThatAPictureIsOnItsWay()
    {
        const QUrl url(u"https://acme.example.com/face.png"_s);
        FakeMedia media;
        media.hasPictures = false;
        media.shown = {url};
        BubbleContext where = context(380);
        where.media = &media;
        const Bubble shown = bubble(fromCompany(u"![my face](%1)"_s.arg(url.toString())), where);
        const auto hasRing = [&] {
            const QList<Piece> pieces = shown.pieces();
            const auto one = std::ranges::find(pieces, Piece::Role::Picture, &Piece::role);
            const QRect place = one->rects.constFirst();
            const QImage picture = pictureOf(shown, where).copy(place.adjusted(9, 9, -9, -9));
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixelColor(x, y) == Qt::white)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(hasRing());
        media.broken = true;
        QVERIFY(!hasRing());
        media.broken = false;
        media.hasPictures = true;
        QVERIFY(!hasRing());
    }

    void mirrorsEveryRectangleFromRightToLeft()
    {
        FakeRow reply = fakeLine(TimelineModel::Kind::Typing);
        reply.message.templateData = MessageTemplate{.isAiResponse = true};
        for (const FakeRow &row : {fromCompany(u"Hello"_s), fromCustomer(u"Hello"_s),
                                   fromCustomer(u"No"_s, 1, Message::Delivery::Failed),
                                   fakeLine(TimelineModel::Kind::Typing), reply}) {
            const QList<QRect> left = rects(bubble(row));
            const QList<QRect> right = rects(bubble(row, context(380, Qt::RightToLeft)));
            QCOMPARE(right.size(), left.size());
            for (qsizetype i = 0; i < left.size(); ++i) {
                QCOMPARE(right.at(i).left(), 380 - left.at(i).left() - left.at(i).width());
                QCOMPARE(right.at(i).size(), left.at(i).size());
            }
        }
    }

    void showsAnAssistantThatRepliesAsItsMessages()
    {
        FakeRow machine = fromCompany(u"It is on its way."_s, 1, u"Ada"_s);
        machine.message.sender.avatarUrl = QUrl(u"https://example.com/ada.png"_s);
        machine.message.templateData = MessageTemplate{.isAiResponse = true};
        FakeRow reply = fakeLine(TimelineModel::Kind::Typing); // in the name of a person
        reply.message.templateData = machine.message.templateData;
        const FakeRow person = fakeLine(TimelineModel::Kind::Typing);
        const QString personsName = person.message.sender.displayName;
        const FakeTimeline replies(
            {fromCompany(u"Hi"_s), machine, fromCustomer(u"Hm"_s, 2), reply});
        const FakeTimeline persons({machine, person});
        const FakeTimeline alone({fromCompany(u"Hi"_s), reply});
        const auto last = [](const FakeTimeline &model) {
            return bubbleRow(model, model.rowCount() - 1, std::chrono::minutes(5));
        };
        QCOMPARE(last(replies).message.sender, machine.message.sender);
        QCOMPARE(last(replies).name, u"Ada"_s);
        QVERIFY(last(replies).isByAssistant());
        QCOMPARE(last(persons).message.sender, person.message.sender);
        QCOMPARE(last(persons).name, personsName);
        QCOMPARE(last(alone).name, personsName); // nobody else is known
    }

    void saysInWordsThatAnAssistantReplies()
    {
        const FakeRow person = fakeLine(TimelineModel::Kind::Typing);
        FakeRow machine = person;
        machine.message.templateData = MessageTemplate{.isAiResponse = true};
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const BubbleContext wide = context(900, direction);
            const Bubble dots = bubble(person, wide);
            const Bubble words = bubble(machine, wide);
            const int more = words.bubbleRect().width() - dots.bubbleRect().width();
            const QFontMetrics metrics(wide.theme.font);
            QVERIFY(more > metrics.horizontalAdvance(u"AI assistant is replying…"_s));
            QCOMPARE(words.height(), dots.height());
            QVERIFY(pictureOf(words, wide) != pictureOf(dots, wide));
        }
        for (const int width : {200, 280}) {
            const Bubble narrow = bubble(machine, context(width));
            QVERIFY(narrow.bubbleRect().right() < width);
        }
    }

    void namesWhoWroteWhereOneBeginsToRead()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const Bubble shown
                = bubble(fromCompany(u"Hi"_s, 2, u"Acme"_s), context(380, direction));
            const QList<Piece> pieces = shown.pieces();
            const auto line = std::ranges::find_if(
                pieces, [](const Piece &piece) { return piece.words.contains(u"12:02"_s); });
            QVERIFY(line != pieces.end());
            QTextLayout layout(line->words);
            layout.beginLayout();
            const QTextLine placed = layout.createLine();
            layout.endLayout();
            const double name = placed.cursorToX(int(line->words.indexOf(u"Acme"_s)) + 1);
            const double time = placed.cursorToX(int(line->words.indexOf(u"12:02"_s)) + 1);
            QVERIFY(direction == Qt::LeftToRight ? name < time : name > time);
        }
    }

    void adaptsToAnotherWidthOnlyWhereNothingBreaks_data()
    {
        using Delivery = Message::Delivery;
        QTest::addColumn<FakeRow>("row");
        QTest::addColumn<bool>("adapts");
        const QString sentence = u"A sentence with several words in it. "_s.repeated(5);
        QTest::newRow("company") << fromCompany(u"Hello"_s) << true;
        QTest::newRow("customer") << fromCustomer(u"Hello"_s) << true;
        QTest::newRow("failed") << fromCustomer(u"No"_s, 1, Delivery::Failed) << true;
        QTest::newRow("emoji") << fromCompany(u"🎉"_s) << true;
        QTest::newRow("arabic") << fromCompany(u"مرحبا"_s) << true;
        QTest::newRow("two lines") << fromCompany(u"One\n\nTwo"_s) << true;
        QTest::newRow("code") << fromCompany(u"```\nx = 1\n```"_s) << true;
        QTest::newRow("typing") << fakeLine(TimelineModel::Kind::Typing) << false;
        QTest::newRow("day") << fakeLine(TimelineModel::Kind::Day) << false;
        QTest::newRow("list") << fromCompany(u"- a\n- b"_s) << false;
        QTest::newRow("broken") << fromCompany(sentence) << false;
        QTest::newRow("long name") << fromCompany(u"Hi"_s, 0, sentence) << false;
        QTest::newRow("nothing") << fromCompany(QString()) << true;
    }

    void adaptsToAnotherWidthOnlyWhereNothingBreaks()
    {
        QFETCH(const FakeRow, row);
        QFETCH(const bool, adapts);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const int width : {300, 460}) {
                const BubbleContext there = context(width, direction);
                const Bubble anew = bubble(row, there);
                Bubble shown = bubble(row, context(380, direction));
                QCOMPARE(shown.adapt(there), adapts);
                if (!adapts)
                    continue;
                QCOMPARE(rects(shown), rects(anew));
                QCOMPARE(shown.height(), anew.height());
                QCOMPARE(pictureOf(shown, there), pictureOf(anew, there));
            }
        }
    }

    void staysWithinTheRow_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("short") << u"Hi"_s;
        QTest::newRow("long") << u"A sentence with several words in it. "_s.repeated(20);
        QTest::newRow("one word") << QString(2000, u'w');
        QTest::newRow("code") << u"```\n"_s + QString(400, u'x') + u"\n```"_s;
        QTest::newRow("url") << u"https://example.com/"_s + QString(300, u'a');
        QTest::newRow("list") << u"- a\n  - b\n    - "_s + QString(100, u'c');
        QTest::newRow("quote") << u">>> "_s + QString(100, u'q');
        QTest::newRow("emoji") << u"🎉🎉🎉🎉🎉🎉"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xd83d)) + u" x "_s + QChar(0xdc00);
        QTest::newRow("direction overrides") << u"\u202egnp.exe\u202d\u2067 x \u2066"_s;
        QTest::newRow("control characters") << u"a\u0000b\u0007\u001bc"_s;
        QTest::newRow("arabic") << u"مرحبا، شكرا لتواصلك معنا. "_s.repeated(9);
        QTest::newRow("combining") << u"e"_s + QString(500, QChar(0x301));
        QTest::newRow("unclosed markup") << u"**_`[a](b ```"_s;
        QTest::newRow("blank") << u" \n\t "_s;
    }

    void staysWithinTheRow()
    {
        QFETCH(const QString, body);
        for (int width : {200, 280, 380, 900}) {
            for (const FakeRow &row : {fromCompany(body), fromCustomer(body),
                                       fromCustomer(body, 0, Message::Delivery::Failed)}) {
                const Bubble shown = bubble(row, context(width));
                const QRect whole(0, 0, width, shown.height());
                for (const QRect &rect : rects(shown))
                    QVERIFY2(whole.contains(rect), qPrintable(QString::number(width)));
            }
        }
    }

    void showsTheBeginningOfWhatIsTooLong_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("words") << u"words "_s;
        QTest::newRow("one word") << u"w"_s;
        QTest::newRow("lines") << u"a\n"_s;
        QTest::newRow("brackets") << u"["_s;
        QTest::newRow("links") << u"[a](https://example.com) "_s;
        QTest::newRow("quotations in quotations") << u"> "_s;
        QTest::newRow("lists in lists") << u"- "_s;
        QTest::newRow("emphasis in emphasis") << u"*a **b "_s;
        QTest::newRow("ticks") << u"` "_s;
        QTest::newRow("columns") << u"|-|\n"_s;
        QTest::newRow("pictures") << u"![]("_s;
        QTest::newRow("marks on marks") << u"\u0301"_s;
    }

    void showsTheBeginningOfWhatIsTooLong()
    {
        QFETCH(const QString, piece);
        const qsizetype tenMegabytes = 10'000'000 / (piece.size() * 2);
        const Bubble shown = bubble(fromCompany(piece.repeated(tenMegabytes)));
        QVERIFY(shown.textLength() < 100'000);
        QVERIFY(shown.height() < 10'000'000);
    }

    void opensOnlyLinksThatAreSafe_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("target");
        QTest::newRow("bare") << u"https://example.com/a?b=c"_s << u"https://example.com/a?b=c"_s;
        QTest::newRow("www") << u"www.example.com"_s << u"http://www.example.com"_s;
        QTest::newRow("address") << u"me@example.com"_s << u"mailto:me@example.com"_s;
        QTest::newRow("named") << u"[here](http://example.com)"_s << u"http://example.com"_s;
        QTest::newRow("picture without address") << u"![cat](c.png)"_s << QString();
        QTest::newRow("before a break") << u"https://example.com\nb"_s << u"https://example.com"_s;
        QTest::newRow("script") << u"[here](javascript:alert(1))"_s << QString();
        QTest::newRow("file") << u"[here](file:///etc/passwd)"_s << QString();
        QTest::newRow("data") << u"[here](data:text/html,x)"_s << QString();
        QTest::newRow("relative") << u"[here](../x)"_s << QString();
        QTest::newRow("no host") << u"[here](https:x)"_s << QString();
        QTest::newRow("malformed") << u"[here](<mailto:a b@example.com>)"_s << QString();
    }

    void opensOnlyLinksThatAreSafe()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, target);
        const QList<QUrl> expected = target.isEmpty() ? QList<QUrl>() : QList<QUrl>{QUrl(target)};
        QCOMPARE(links(bubble(fromCompany(markdown))), expected);
    }

    void tellsTheTrueTargetOfALink()
    {
        const Bubble shown = bubble(fromCompany(u"[https://bank.example](https://evil.example)"_s));
        const Piece link = shown.pieces().at(shown.hit(textOf(shown).rect.center()).piece);
        QCOMPARE(link.toolTip, u"https://evil.example"_s);
    }

    void showsEmojiLargerAndWithoutBubble()
    {
        const Bubble emoji = bubble(fromCustomer(u"🎉"_s));
        QCOMPARE(emoji.frame().surface, BubbleFrame::Surface::Bare);
        QVERIFY(textOf(emoji).rect.height() > textOf(bubble(fromCustomer(u"a"_s))).rect.height());
    }

    void offersToRetryWhatFailed()
    {
        FakeRow row = fromCustomer(u"Hello"_s, 1, Message::Delivery::Failed);
        row.message.error = Error{.kind = Error::Kind::Refused, .message = u"POST /c/v1: 422"_s};
        const Bubble failed = bubble(row);
        QStringList words;
        const QList<Piece> pieces = failed.pieces();
        for (qsizetype i = 1; i < 3; ++i) {
            const QRect &rect = pieces.at(i).rects.first();
            QCOMPARE(failed.hit(rect.center()).piece, int(i));
            QCOMPARE(failed.hit(rect.topLeft()).piece, int(i));
            QVERIFY(rect.height() >= 24);
            words << pieces.at(i).words;
        }
        QCOMPARE(words, (QStringList{u"Try again"_s, u"Delete"_s}));
        QCOMPARE(pieces.first().words, u"Not sent"_s);
        QCOMPARE(pieces.first().toolTip, trouble(*row.message.error));
        QCOMPARE(pieces.at(3).words, trouble(*row.message.error)); // for whoever has no pointer
        QVERIFY(pieces.at(3).rects.first().top() >= pieces.first().rects.first().bottom());
        const FakeTimeline model({row});
        const BubbleRow shown = bubbleRow(model, 0, std::chrono::minutes(5));
        QVERIFY(RowWords::spoken(shown, u"Hello"_s, QLocale::c()).contains(pieces.at(3).words));
        QCOMPARE(pieces.at(1).action, std::optional<Action>(RetrySend{u"client-1"_s}));
        QCOMPARE(pieces.at(2).action, std::optional<Action>(DiscardSend{u"client-1"_s}));
    }

    void endsTheLinesOfWhatFailedAtTheEdgeOfTheBubble()
    {
        FakeRow row = fromCustomer(u"Hello"_s, 1, Message::Delivery::Failed);
        row.message.error = Error{.kind = Error::Kind::Refused, .message = u"POST /c/v1: 422"_s};
        for (const int width : {200, 280, 900}) {
            const Bubble left = bubble(row, context(width));
            const Bubble right = bubble(row, context(width, Qt::RightToLeft));
            const int inset = context().theme.unit;
            const QList<Piece> pieces = left.pieces();
            QCOMPARE(pieces.size(), 4);
            const int edge = left.bubbleRect().right() - inset;
            QCOMPARE(pieces.at(2).rects.first().right(), edge);
            QCOMPARE(pieces.at(3).rects.first().right(), edge);
            const QList<Piece> mirrored = right.pieces();
            for (const qsizetype i : {2, 3})
                QCOMPARE(mirrored.at(i).rects.first().left(), right.bubbleRect().left() + inset);
            for (qsizetype i = 0; i < pieces.size(); ++i) {
                const QRect rect = pieces.at(i).rects.first();
                QCOMPARE(mirrored.at(i).rects.first().left(), width - rect.left() - rect.width());
            }
        }
    }

    void showsNothingOfAMessageWithNothingToShow()
    {
        for (const QString &body : {u""_s, u" \n "_s}) {
            const Bubble empty = bubble(fromCompany(body));
            QVERIFY(empty.blocks().empty());
            QVERIFY(empty.pieces().isEmpty());
            QVERIFY(empty.bubbleRect().isEmpty());
        }
    }

    void tellsTheTimeOncePerRun()
    {
        const FakeTimeline model({fromCompany(u"a"_s, 0), fromCompany(u"b"_s, 1)});
        const BubbleContext where = context();
        const Bubble first(bubbleRow(model, 0, std::chrono::minutes(5)), where);
        const Bubble last(bubbleRow(model, 1, std::chrono::minutes(5)), where);
        QVERIFY(first.pieces().isEmpty());
        QVERIFY(first.avatarRect().isNull());
        QCOMPARE(last.pieces().size(), 2); // beside it the avatar
        QVERIFY(spokenLine(last.pieces().first().words).endsWith(u"12:01"_s));
        QVERIFY(last.pieces().first().toolTip.contains(u"2026"_s));
    }

    void showsFilesBelowTheText()
    {
        FakeRow row = fromCustomer({});
        row.message.attachments = {{u"a"_s}};
        const Bubble alone = bubble(row);
        QVERIFY2(alone.blocks().front().block->words().contains(u"Attachment"_s),
                 "its details are not here yet");
        QVERIFY(!hasText(alone));
        row.message.attachments << Attachment{u"b"_s};
        row.message.body = u"See"_s;
        const Bubble both = bubble(row);
        const QRect attachments = both.blocks().at(1).rect;
        QVERIFY(textOf(both).rect.bottom() < attachments.top());
        QVERIFY(both.bubbleRect().contains(attachments));
    }

    void saysNothingOfTheWayOfWhatIsHeld()
    {
        const auto marks = [](Message::Delivery delivery) {
            const QList<Piece> pieces = bubble(fromCustomer(u"Hi"_s, 1, delivery)).pieces();
            return std::ranges::count(pieces, Piece::Role::Picture, &Piece::role);
        };
        QCOMPARE(marks(Message::Delivery::Queued), 1);
        QCOMPARE(marks(Message::Delivery::Held), 0);
        QCOMPARE(bubble(fromCustomer(u"Hi"_s, 1, Message::Delivery::Held)).accessibleText(),
                 u"You, 12:01: Hi"_s);
    }

    void isSpokenAsItReads()
    {
        QCOMPARE(bubble(fromCompany(u"Your **refund**\nis here"_s, 42)).accessibleText(),
                 u"Sam, 12:42: Your refund, is here"_s);
        QCOMPARE(bubble(fromCustomer(u"Hi"_s, 1, Message::Delivery::Failed)).accessibleText(),
                 u"You, 12:01: Hi, Not sent"_s);
        QCOMPARE(bubble(fakeLine(TimelineModel::Kind::Day)).accessibleText(), u"Today"_s);
        QCOMPARE(bubble(fakeLine(TimelineModel::Kind::Day, {}, -1440)).accessibleText(),
                 u"Yesterday"_s);
    }

    void writesEachLineInItsDirection()
    {
        const Bubble shown = bubble(fromCompany(u"مرحبا\nhello and more"_s));
        const MessageDocument *text = textOf(shown).block->text();
        const int right = text->size().width() - 1;
        const int bottom = text->size().height() - 1;
        QCOMPARE(text->positionAt(QPointF(right, 1)), 0);
        QCOMPARE(text->positionAt(QPointF(0, bottom)), 6);
    }

    void keepsWhatItPaintsWithinTheBubble_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("rule") << u"---"_s;
        QTest::newRow("code") << u"```\nint x;\n```"_s;
        QTest::newRow("quote") << u"> a"_s;
        QTest::newRow("list") << u"1. a\n- b\n- [x] c"_s;
        QTest::newRow("large number") << u"12500."_s;
        QTest::newRow("table") << u"a|b\n---|---\n1|2"_s;
        QTest::newRow("arabic list") << u"- مرحبا\n\n> شكرا"_s;
    }

    void keepsWhatItPaintsWithinTheBubble()
    {
        QFETCH(const QString, body);
        const BubbleContext where = context();
        const Bubble shown = bubble(fromCompany(body), where);
        QVERIFY(!textOf(shown).rect.isEmpty());
        QImage picture(where.width, shown.height(), QImage::Format_RGB32);
        picture.fill(where.theme.background);
        QPainter painter(&picture);
        paintBubble(painter, shown, where, {});
        painter.end();
        const QRect inside = shown.bubbleRect();
        const QColor ground = shown.frame().look.background;
        const int edge = where.theme.timeline.paddingX / 2; // of it nothing may come this near
        bool painted = false;
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x) {
                const bool core = inside.adjusted(edge, edge, -edge, -edge).contains(x, y);
                const bool corner = !inside.adjusted(16, 0, -16, 0).contains(x, y)
                    && !inside.adjusted(0, 16, 0, -16).contains(x, y);
                const bool plain = picture.pixelColor(x, y) == ground;
                painted |= core && !plain;
                QVERIFY2(core || corner || plain, qPrintable(u"%1,%2"_s.arg(x).arg(y)));
            }
        }
        QVERIFY(painted);
    }

    void abbreviatesNames()
    {
        QCOMPARE(initials(u"Amélie  Marie Laurent"_s), u"AL"_s);
        QCOMPARE(initials(u"sam"_s), u"S"_s);
        QCOMPARE(initials(u"(the) 🎉"_s), QString());
        QCOMPARE(avatarColor(u"Sam"_s, context().theme), avatarColor(u" Sam "_s, context().theme));
    }
};

static const Kustomer::Testing::Suite<BubbleTest> suite;

#include "tst_bubble.moc"
