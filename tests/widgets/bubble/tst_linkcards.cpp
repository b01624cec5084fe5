// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/bubble/bubblepainter.h"
#include "widgets/fakemedia.h"
#include "widgets/timelinefixture.h"

#include <QAccessible>
#include <QPalette>
#include <QTest>

#include <algorithm>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUrl page(u"https://acme.example.com/tents"_s);
const QUrl picture(u"https://files.example.com/tent.png"_s);

LinkPreview tents()
{
    return {.id = u"p"_s,
            .url = page,
            .title = u"Ridge tents"_s,
            .description = u"For the rain."_s,
            .imageUrl = picture,
            .price = u"EUR 249"_s};
}

BubbleContext context(FakeMedia *media = nullptr, int width = 380,
                      Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {.theme = ChatTheme::from(QPalette(), QFont()),
            .width = width,
            .direction = direction,
            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
            .today = QDate(2026, 3, 4),
            .media = media};
}

Bubble bubble(const QList<LinkPreview> &previews, const BubbleContext &where)
{
    FakeRow row = fromCompany(u"See https://acme.example.com/tents"_s);
    row.message.linkPreviews = previews;
    const FakeTimeline model({row});
    return Bubble(bubbleRow(model, 0, where.theme.timeline.runLength), where);
}

void fetch(const Bubble &shown)
{
    for (const Bubble::Placed &placed : shown.blocks())
        placed.block->fetchPictures(1);
}

std::optional<Piece> cardOf(const Bubble &shown)
{
    const QList<Piece> pieces = shown.pieces();
    for (const Piece &piece : pieces) {
        if (piece.words.startsWith("Ridge tents"_L1))
            return piece;
    }
    return std::nullopt;
}

} // namespace

/// What the service said of links, as it is seen (wire §16.2).
class LinkCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void sayWhatIsThere();
    void openThePage();
    void areLinksForScreenReaders();
    void fetchNoPictureWithoutLeave();
    void fetchThePictureWhereThatIsAllowed();
    void stayWithinTheRow_data();
    void stayWithinTheRow();
    void nameTheHostWhereThereIsNoTitle();
    void areNotShownWhereNobodyWantsThem();
};

void LinkCardsTest::sayWhatIsThere()
{
    const Bubble shown = bubble({tents()}, context());
    const std::optional<Piece> card = cardOf(shown);
    QVERIFY(card);
    QCOMPARE(card->words, u"Ridge tents, For the rain. · EUR 249 · acme.example.com"_s);
    QCOMPARE(card->toolTip, page.toString());
    QVERIFY(shown.accessibleText().contains(u"Ridge tents"_s));
}

void LinkCardsTest::openThePage()
{
    const std::optional<Piece> card = cardOf(bubble({tents()}, context()));
    QVERIFY(card && card->action);
    QCOMPARE(card->role, Piece::Role::Link);
    QVERIFY(*card->action == Action(OpenLink{page, LinkSource::Card}));
}

void LinkCardsTest::areLinksForScreenReaders()
{
    FakeRow row = fromCompany(u"Have a look."_s);
    row.message.linkPreviews = QList{tents()};
    FakeTimeline model({row});
    TimelineView view;
    view.resize(380, 520);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QList<Action> done;
    connect(&view, &TimelineView::acted, this,
            [&done](int, const Action &action) { done << action; });
    view.setModel(&model);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *card = list->child(0)->child(list->child(0)->childCount() - 1);
    QCOMPARE(card->role(), QAccessible::Link);
    QVERIFY(card->state().linked);
    QVERIFY(card->text(QAccessible::Name).startsWith("Ridge tents"_L1));
    QVERIFY(card->text(QAccessible::Name).contains(page.host()));
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(done.size(), 1);
    QVERIFY(done.first() == Action(OpenLink{page, LinkSource::Card}));
}

void LinkCardsTest::fetchNoPictureWithoutLeave()
{
    FakeMedia media;
    const Bubble shown = bubble({tents()}, context(&media));
    fetch(shown);
    QCOMPARE(media.requested, QStringList());
    const QList<Piece> pieces = shown.pieces();
    const bool isOffered = std::ranges::any_of(pieces, [](const Piece &piece) {
        return piece.action == std::optional(Action(ShowPicture{picture}));
    });
    QVERIFY(isOffered);
}

void LinkCardsTest::fetchThePictureWhereThatIsAllowed()
{
    FakeMedia media;
    media.shown = {picture};
    const Bubble shown = bubble({tents()}, context(&media));
    fetch(shown);
    QCOMPARE(media.requested, QStringList({picture.toString()}));
}

void LinkCardsTest::stayWithinTheRow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int width : {280, 380, 1200}) {
        QTest::newRow(qPrintable(u"%1"_s.arg(width))) << width << Qt::LeftToRight;
        QTest::newRow(qPrintable(u"%1, mirrored"_s.arg(width))) << width << Qt::RightToLeft;
    }
}

void LinkCardsTest::stayWithinTheRow()
{
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    LinkPreview longOne = tents();
    longOne.title = u"Unbreakable"_s.repeated(20);
    longOne.description = u"word "_s.repeated(90);
    const Bubble shown = bubble({longOne}, context(nullptr, width, direction));
    const QList<Piece> pieces = shown.pieces();
    for (const Piece &piece : pieces) {
        for (const QRect &rect : piece.rects)
            QVERIFY(QRect(0, 0, width, shown.height()).contains(rect));
    }
}

void LinkCardsTest::nameTheHostWhereThereIsNoTitle()
{
    LinkPreview bare = tents();
    bare.title.clear();
    const QList<Piece> pieces = bubble({bare}, context()).pieces();
    const bool isNamed = std::ranges::any_of(
        pieces, [](const Piece &piece) { return piece.words.startsWith("acme.example.com,"_L1); });
    QVERIFY(isNamed);
}

void LinkCardsTest::areNotShownWhereNobodyWantsThem()
{
    BubbleContext where = context();
    where.showsLinkPreviews = false;
    const Bubble shown = bubble({tents()}, where);
    QVERIFY(!cardOf(shown));
    QVERIFY(!shown.accessibleText().contains(u"Ridge tents"_s));
    QVERIFY(shown.accessibleText().contains(u"acme.example.com"_s)); // the text has its link
}

static const Kustomer::Testing::Suite<LinkCardsTest> suite;

#include "tst_linkcards.moc"
