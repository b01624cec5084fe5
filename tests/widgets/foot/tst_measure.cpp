// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "support/strictness.h"
#include "support/suite.h"
#include "widgets/controls/cautioncard.h"
#include "widgets/controls/emailcard.h"
#include "widgets/controls/formcard.h"
#include "widgets/controls/queuecard.h"
#include "widgets/foot/footbar.h"
#include "widgets/help/articlesurveycard.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QTest>

using namespace Kustomer;
using namespace Qt::Literals::StringLiterals;

namespace {

QRect placeIn(const QWidget &all, const QWidget &part)
{
    return {part.mapTo(&all, QPoint()), part.size()};
}

/// Where something so wide stands that begins with the column of a page.
QRect atEdge(const QWidget &all, const ChatTheme &look, const QRect &place)
{
    const int side = look.sideMargin(all.width());
    const int width = qMin(look.timeline.maximumWidth, all.width() - 2 * side);
    const int left = all.isRightToLeft() ? all.width() - side - width : side;
    return {left, place.top(), width, place.height()};
}

void addPages()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    for (const int width : {280, 840, 1600}) {
        QTest::addRow("left to right, %d", width) << Qt::LeftToRight << width;
        QTest::addRow("right to left, %d", width) << Qt::RightToLeft << width;
    }
}

} // namespace

/// How wide what is pressed gets on pages of any width.
class MeasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnAnyWarning(); }

    void keepsWhatIsPressedAsNarrowAsABubble_data() { addPages(); }
    void keepsWhatIsPressedAsNarrowAsABubble();
    void keepsTheLineOfADayAsNarrowAsABubble_data() { addPages(); }
    void keepsTheLineOfADayAsNarrowAsABubble();
    void keepsTheLineOfAnAddressAsNarrowAsABubble_data() { addPages(); }
    void keepsTheLineOfAnAddressAsNarrowAsABubble();
    void keepsWhatIsSaidOfAnArticleAsNarrowAsABubble_data() { addPages(); }
    void keepsWhatIsSaidOfAnArticleAsNarrowAsABubble();
};

void MeasureTest::keepsWhatIsPressedAsNarrowAsABubble()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, width);
    QWidget refuge;
    FootBar foot;
    foot.setRefuge(&refuge);
    foot.setLayoutDirection(direction);
    foot.resize(width, 700);
    foot.setStarterPrompts({u"Where is it?"_s});
    foot.offer(FootBar::Starters::Offered);
    foot.setVisible(true);
    const auto isAtEdge = [&foot](const QWidget *part) {
        const QRect place = placeIn(foot, *part);
        return part->isVisible() && place == atEdge(foot, foot.theme(), place);
    };
    foot.setFoot(Write{QueueWait{.conversationId = u"c1"_s,
                                 .stage = QueueWait::Stage::ChannelAsked,
                                 .prompt = u"How?"_s,
                                 .channels = {u"email"_s}}});
    foot.caution()->show();
    QTRY_VERIFY(isAtEdge(foot.queue()));
    QTRY_VERIFY(isAtEdge(foot.findChild<QWidget *>(u"kustomer-starter1"_s)));
    const auto card = [&foot] {
        const CautionCard *caution = foot.caution();
        return caution->frame().translated(caution->mapTo(&foot, QPoint()));
    };
    QTRY_COMPARE(card(), atEdge(foot, foot.theme(), card()));
    for (const QString &name : {u"kustomer-hideCardNumber"_s, u"kustomer-sendCardNumber"_s}) {
        const auto *button = foot.findChild<QWidget *>(name);
        const int inside = foot.theme().margin;
        QTRY_COMPARE(placeIn(foot, *button).left(), card().left() + inside);
        QCOMPARE(placeIn(foot, *button).right(), card().right() - inside);
    }
    foot.setFoot(Ended{.offer = {.label = u"New"_s}});
    QTRY_VERIFY(isAtEdge(foot.findChild<QWidget *>(u"kustomer-newConversation"_s)));
}

void MeasureTest::keepsTheLineOfADayAsNarrowAsABubble()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, width);
    FormCard card;
    card.setLayoutDirection(direction);
    card.resize(width, 400);
    card.setForm({.stage = FormState::Stage::Asking,
                  .question = {.kind = FormQuestion::Kind::Date},
                  .position = 1,
                  .count = 2},
                 FormCard::Options::InRow);
    const QWidget *field = card.findChild<QDateEdit *>()->parentWidget();
    const auto *send = card.findChild<QWidget *>(u"kustomer-sendAnswer"_s);
    const auto line = [&] {
        return placeIn(card, *field) | placeIn(card, *send);
    };
    QTRY_COMPARE(line(), atEdge(card, card.theme(), line()));
}

void MeasureTest::keepsTheLineOfAnAddressAsNarrowAsABubble()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, width);
    EmailCard card;
    card.setLayoutDirection(direction);
    card.resize(width, 200);
    card.show();
    const auto *field = card.findChild<QWidget *>(u"kustomer-email"_s);
    const auto *send = card.findChild<QWidget *>(u"kustomer-sendEmail"_s);
    const auto line = [&] {
        return placeIn(card, *field) | placeIn(card, *send);
    };
    QTRY_COMPARE(line(), atEdge(card, card.theme(), line()));
}

void MeasureTest::keepsWhatIsSaidOfAnArticleAsNarrowAsABubble()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, width);
    QWidget page;
    (new Looks(&page))->setTheme(ChatTheme::from(QPalette(), QFont()));
    page.setLayoutDirection(direction);
    page.resize(width, 400);
    auto *card = new ArticleSurveyCard(&page);
    card->resize(width, 400);
    card->setSurvey(ArticleSurvey{.takesText = true}, {});
    page.show();
    const int margin = card->theme().margin;
    const int wide = qMin(card->theme().timeline.maximumWidth, width - 2 * margin);
    const int left = direction == Qt::RightToLeft ? width - margin - wide : margin;
    const auto spanOf = [card](const QStringList &names) {
        QRect all;
        for (const QString &name : names)
            all |= placeIn(*card, *card->findChild<QWidget *>(name));
        return std::pair(all.left(), all.width());
    };
    const QStringList choice{u"kustomer-helped"_s, u"kustomer-helpedNot"_s};
    QTRY_COMPARE(spanOf(choice), std::pair(left, wide));
    card->findChild<QAbstractButton *>(u"kustomer-helpedNot"_s)->click();
    QTRY_COMPARE(spanOf({u"kustomer-sendArticleFeedback"_s}), std::pair(left, wide));
}

static const Kustomer::Testing::Suite<MeasureTest> suite;
#include "tst_measure.moc"
