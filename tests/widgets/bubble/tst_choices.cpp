// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/arabiccommas.h"
#include "widgets/bubble/bubblepainter.h"
#include "widgets/fakemedia.h"
#include "widgets/looks/contrast.h"
#include "widgets/timelinefixture.h"
#include "widgets/words/plaintext.h"

#include <QPainter>
#include <QPalette>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

using Stage = ReplyState::Stage;
using Type = MessageTemplate::Type;

const QList<ReplyOption> answers{{.words = u"Billing"_s, .payload = u"billing"_s},
                                 {.words = u"Delivery"_s, .payload = u"delivery"_s}};
const QList<ReplyOption> tree{{.words = u"Orders"_s,
                               .payload = u"orders"_s,
                               .options = {{.words = u"Late"_s, .payload = u"orders.late"_s},
                                           {.words = u"Lost"_s, .payload = u"orders.lost"_s}}},
                              {.words = u"Other"_s, .payload = u"other"_s}};
const QUrl shirt(u"https://files.example.com/shirt.png"_s);

BubbleContext context(int width = 380, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {.theme = ChatTheme::from(QPalette(), QFont()),
            .width = width,
            .direction = direction,
            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
            .today = QDate(2026, 3, 4)};
}

FakeRow offering(const MessageTemplate &content, const ReplyState &state = {.stage = Stage::Open})
{
    FakeRow row = fromCompany(u"What is it about?"_s);
    row.message.templateData = content;
    row.replies = state;
    return row;
}

Bubble bubble(const FakeRow &row, const BubbleContext &where = context())
{
    const FakeTimeline model({row});
    return Bubble(bubbleRow(model, 0, where.theme.timeline.runLength), where);
}

/// "choose billing: Billing" for each thing that can be pressed.
QStringList offered(const Bubble &shown)
{
    QStringList all;
    for (const Piece &piece : pressable(shown.pieces())) {
        all << std::visit(
                   Visitor{[](const ChooseReply &reply) { return "choose "_L1 + reply.payload; },
                           [](const ShowArticle &article) { return u"read "_s + article.link.id; },
                           [](const BrowseReplies &level) {
                               return "browse "_L1 + level.branch.join(u'/');
                           },
                           [](const OpenLink &link) { return "open "_L1 + link.url.toString(); },
                           [](const ShowPicture &) { return u"show"_s; },
                           [](const auto &) {
                               return u"something else"_s;
                           }},
                   *piece.action)
                + ": "_L1 + piece.words;
    }
    return all;
}

QRect rectOf(const Bubble &shown, const QString &words)
{
    const QList<Piece> pieces = shown.pieces();
    const auto found = std::ranges::find(pieces, words, &Piece::words);
    return found == pieces.end() ? QRect() : found->rects.first();
}

} // namespace

/// What a message offers to press, as it is seen (wire §16.2).
class ChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void offersAnswersWhileTheyAreOpen();
    void showsWhatWasChosenWhereItCanBeChanged();
    void walksALevelAtATime();
    void offersABranchWhereTheCompanyTakesIt();
    void opensArticles();
    void putsPillsBesideEachOther();
    void mirrorsEveryChoice();
    void showsWhereAChoiceCanBePressed_data();
    void showsWhereAChoiceCanBePressed();
    void ringsARoundAnswerRoundly();
    void staysWithinTheRow_data();
    void staysWithinTheRow();
    void keepsItsHeightWhileAPictureComes();
    void asksForNoPictureWithoutLeave();
    void saysThatAnAssistantWroteIt();
    void speaksItsChoicesAsTheLanguageDoes();
};

void ChoicesTest::offersAnswersWhileTheyAreOpen()
{
    const MessageTemplate content{.type = Type::QuickReplies, .options = answers};
    QCOMPARE(offered(bubble(offering(content))),
             (QStringList{u"choose billing: Billing"_s, u"choose delivery: Delivery"_s}));
    const ReplyState answered{.stage = Stage::Answered, .chosen = u"billing"_s};
    QCOMPARE(offered(bubble(offering(content, answered))), QStringList());
    QCOMPARE(offered(bubble(offering(content, {.stage = Stage::Closed}))), QStringList());
    QVERIFY(bubble(offering(content))
                .accessibleText()
                .endsWith(u"What is it about?, Billing, Delivery"_s));
}

void ChoicesTest::showsWhatWasChosenWhereItCanBeChanged()
{
    const MessageTemplate content{.type = Type::Feedback, .options = answers};
    const Bubble open = bubble(offering(content, {.stage = Stage::Open, .chosen = u"billing"_s}));
    QCOMPARE(offered(open), QStringList{u"choose delivery: Delivery"_s});
    QVERIFY(!rectOf(open, u"Billing, chosen"_s).isEmpty());
    QVERIFY2(open.accessibleText().endsWith(u"What is it about?, Billing, chosen, Delivery"_s),
             qPrintable(open.accessibleText()));
    const Bubble settled
        = bubble(offering(content, {.stage = Stage::Answered, .chosen = u"billing"_s}));
    QCOMPARE(offered(settled), QStringList());
    QVERIFY(!rectOf(settled, u"Billing, chosen"_s).isEmpty());
    QVERIFY2(settled.accessibleText().endsWith(u"What is it about?, Billing, chosen"_s),
             qPrintable(settled.accessibleText()));
}

void ChoicesTest::walksALevelAtATime()
{
    const MessageTemplate content{.type = Type::MultiLevelList, .options = tree};
    QCOMPARE(offered(bubble(offering(content))),
             (QStringList{u"browse orders: Orders"_s, u"choose other: Other"_s}));
    const ReplyState below{.stage = Stage::Open, .branch = {u"orders"_s}};
    QCOMPARE(offered(bubble(offering(content, below))),
             (QStringList{u"browse : Back, Orders"_s, u"choose orders.late: Late"_s,
                          u"choose orders.lost: Lost"_s}));
    const ReplyState nowhere{.stage = Stage::Open, .branch = {u"gone"_s}};
    QCOMPARE(offered(bubble(offering(content, nowhere))), offered(bubble(offering(content))));
}

void ChoicesTest::offersABranchWhereTheCompanyTakesIt()
{
    const MessageTemplate content{
        .type = Type::MultiLevelList, .options = tree, .endsAtLeaves = false};
    const ReplyState below{.stage = Stage::Open, .branch = {u"orders"_s}};
    QCOMPARE(offered(bubble(offering(content, below))).value(1), u"choose orders: Orders"_s);
}

void ChoicesTest::opensArticles()
{
    const QList<ArticleLink> articles{
        {.id = u"a"_s, .title = u"Track a parcel"_s, .url = QUrl(u"https://help.example.com/a"_s)},
        {.title = u"On the web"_s, .url = QUrl(u"https://help.example.com/b"_s)}};
    const QStringList open{u"read a: Track a parcel"_s,
                           u"open https://help.example.com/b: On the web, help.example.com"_s};
    const Bubble deflection = bubble(offering(
        {.type = Type::Deflection, .articles = articles, .followUp = u"Did that help?"_s}, {}));
    QCOMPARE(offered(deflection), open);
    QVERIFY(!rectOf(deflection, u"Did that help?"_s).isEmpty());
    QVERIFY(rectOf(deflection, u"Sources"_s).isEmpty());
    const Bubble answer = bubble(offering({.articles = articles, .isAiResponse = true}, {}));
    QCOMPARE(offered(answer), open);
    QVERIFY(!rectOf(answer, u"Sources"_s).isEmpty());
}

void ChoicesTest::putsPillsBesideEachOther()
{
    const MessageTemplate content{.type = Type::QuickReplies, .options = answers};
    const Bubble shown = bubble(offering(content));
    const QRect left = rectOf(shown, u"Billing"_s);
    const QRect right = rectOf(shown, u"Delivery"_s);
    QCOMPARE(left.top(), right.top());
    QVERIFY(left.right() < right.left());
    QVERIFY(left.top() > shown.bubbleRect().bottom());
    MessageTemplate list = content;
    list.type = Type::List;
    const Bubble cards = bubble(offering(list));
    QCOMPARE(rectOf(cards, u"Billing"_s).left(), rectOf(cards, u"Delivery"_s).left());
    QCOMPARE(rectOf(cards, u"Billing"_s).width(), rectOf(cards, u"Delivery"_s).width());
}

void ChoicesTest::mirrorsEveryChoice()
{
    const MessageTemplate content{.type = Type::QuickReplies, .options = answers};
    const QRect left = rectOf(bubble(offering(content)), u"Billing"_s);
    const QRect right
        = rectOf(bubble(offering(content), context(380, Qt::RightToLeft)), u"Billing"_s);
    QCOMPARE(right, QRect(QPoint(380 - left.right() - 1, left.top()), left.size()));
}

void ChoicesTest::showsWhereAChoiceCanBePressed_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("light") << ColorScheme::Light;
    QTest::newRow("dark") << ColorScheme::Dark;
}

void ChoicesTest::showsWhereAChoiceCanBePressed()
{
    QFETCH(const ColorScheme, scheme);
    BubbleContext where = context();
    where.theme = ChatTheme::from(QPalette(), QFont(), scheme);
    for (const Type type : {Type::QuickReplies, Type::List}) {
        const Bubble shown = bubble(offering({.type = type, .options = answers}), where);
        QImage picture(where.width, shown.height(), QImage::Format_RGB32);
        picture.fill(where.theme.background);
        QPainter painter(&picture);
        paintBubble(painter, shown, where, {});
        painter.end();
        const QRect button = rectOf(shown, u"Billing"_s);
        const QColor rim = picture.pixelColor(button.center().x(), button.top());
        QVERIFY2(contrast(rim, where.theme.background) >= 3, qPrintable(rim.name()));
    }
}

void ChoicesTest::ringsARoundAnswerRoundly()
{
    const BubbleContext where = context();
    const Bubble shown = bubble(offering({.type = Type::QuickReplies, .options = answers}), where);
    const QRect pill = rectOf(shown, u"Billing"_s);
    const auto paint = [&](const BubbleState &state) {
        QImage picture(where.width, shown.height(), QImage::Format_RGB32);
        picture.fill(where.theme.background);
        QPainter painter(&picture);
        paintBubble(painter, shown, where, state);
        painter.end();
        return picture;
    };
    BubbleState state;
    state.focused = true;
    state.focusedTarget = {pill};
    const QImage ringed = paint(state);
    const QImage plain = paint({});
    const int width = where.theme.focusRingWidth;
    const QRect ring = pill.adjusted(-width - 1, -width, width + 1, width);
    const auto changes = [&](const QRect &place) {
        return ringed.copy(place) != plain.copy(place);
    };
    QVERIFY(changes(QRect(pill.center().x(), ring.top(), 1, width)));
    QVERIFY(!changes(QRect(ring.topLeft(), QSize(where.theme.unit, where.theme.unit))));
}

void ChoicesTest::staysWithinTheRow_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("short") << u"OK"_s;
    QTest::newRow("emoji") << u"👍"_s;
    QTest::newRow("long") << u"An answer with several words in it. "_s.repeated(12);
    QTest::newRow("one word") << QString(400, u'w');
    QTest::newRow("arabic") << u"مرحبا، شكرا لتواصلك معنا. "_s.repeated(5);
    QTest::newRow("direction overrides") << u"\u202egnp.exe\u202d\u2067 x"_s;
}

void ChoicesTest::staysWithinTheRow()
{
    QFETCH(const QString, words);
    for (const Type type : {Type::QuickReplies, Type::List, Type::MultiLevelList, Type::Feedback}) {
        for (const int width : {200, 280, 380, 900}) {
            const MessageTemplate content{
                .type = type,
                .options
                = {{.words = words, .payload = u"1"_s, .details = words, .pictureUrl = shirt},
                   {.words = u"Other"_s, .payload = u"2"_s}},
                .articles = {{.title = words, .url = shirt}},
                .followUp = words};
            const Bubble shown = bubble(offering(content), context(width));
            const QRect whole(0, 0, width, shown.height());
            for (const Piece &piece : shown.pieces()) {
                QVERIFY2(whole.contains(piece.rects.first()), qPrintable(piece.words));
                QVERIFY(!piece.action || piece.rects.first().height() >= 24);
            }
        }
    }
}

void ChoicesTest::keepsItsHeightWhileAPictureComes()
{
    const MessageTemplate content{
        .type = Type::List,
        .options = {{.words = u"Shirt"_s, .payload = u"1"_s, .pictureUrl = shirt}}};
    FakeMedia media;
    media.shown = {shirt};
    media.hasPictures = false;
    BubbleContext where = context();
    where.media = &media;
    const int before = bubble(offering(content), where).height();
    media.hasPictures = true;
    QCOMPARE(bubble(offering(content), where).height(), before);
}

void ChoicesTest::asksForNoPictureWithoutLeave()
{
    const MessageTemplate content{
        .type = Type::List,
        .options = {{.words = u"Shirt"_s, .payload = u"1"_s, .pictureUrl = shirt}}};
    FakeMedia media;
    BubbleContext where = context();
    where.media = &media;
    const Bubble shown = bubble(offering(content), where);
    const auto fetch = [&shown] {
        for (const Bubble::Placed &placed : shown.blocks())
            placed.block->fetchPictures(1);
    };
    fetch();
    QCOMPARE(media.requested, QStringList());
    QCOMPARE(offered(shown), (QStringList{u"show: Show picture"_s, u"choose 1: Shirt"_s}));
    media.shown = {shirt};
    fetch();
    QCOMPARE(media.requested, QStringList{shirt.toString()});
    QCOMPARE(offered(shown), QStringList{u"choose 1: Shirt"_s});
}

void ChoicesTest::saysThatAnAssistantWroteIt()
{
    const Bubble shown = bubble(offering({.isAiResponse = true}, {}));
    QVERIFY(shown.accessibleText().startsWith(u"AI assistant, Sam, "_s));
    QVERIFY(shown.newsText().startsWith(u"New message from AI assistant, Sam: "_s));
    const QList<Piece> pieces = shown.pieces();
    QVERIFY(std::ranges::any_of(pieces, [](const Piece &piece) {
        return spokenLine(piece.words).startsWith(u"Sam · AI · "_s);
    }));
}

void ChoicesTest::speaksItsChoicesAsTheLanguageDoes()
{
    const ArabicCommas words;
    const QList<ReplyOption> cards{
        {.words = u"Shirt"_s, .payload = u"shirt"_s, .details = u"Blue"_s},
        {.words = u"Hat"_s, .payload = u"hat"_s}};

    const Bubble shown = bubble(offering({.type = Type::List, .options = cards}));

    QCOMPARE(offered(shown), (QStringList{u"choose shirt: Shirt، Blue"_s, u"choose hat: Hat"_s}));
    QVERIFY2(shown.accessibleText().endsWith(u"What is it about?، Shirt، Hat"_s),
             qPrintable(shown.accessibleText()));
}

static const Kustomer::Testing::Suite<ChoicesTest> suite;
#include "tst_choices.moc"
