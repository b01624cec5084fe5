// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"
#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QLabel>
#include <QListView>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto longTalk = "120 messages"_L1;

int rowOfLongTalk(const Stage &stage)
{
    const auto *conversations = stage.chat->client()->conversations();
    for (int row = 0; row < conversations->rowCount(); ++row) {
        if (conversations->at(row).title == longTalk)
            return row;
    }
    return -1;
}

/// What the field says of what was found.
QString result(const Stage &stage)
{
    const QList<QLabel *> labels = stage.chat->findChildren<QLabel *>(u"kustomer-result"_s);
    for (const QLabel *label : labels) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

QList<Step> looking(const Stage &stage)
{
    const Hands hands = stage.hands;
    const auto says = [stage](const QString &words) {
        return result(stage) == words;
    };
    return {
        {.name = u"conversationOpened"_s,
         .act = [stage, hands] { hands.clickRow(u"kustomer-list"_s, rowOfLongTalk(stage)); },
         .happened = hands.beingAt(u"kustomer-edit"_s)},
        {.name = u"menuOpened"_s,
         .act = [hands] { hands.click(u"kustomer-menu"_s); },
         .happened =
             [] {
                 return Reach::menu().sees(u"Search"_s);
             }},
        {.name = u"searchOpened"_s,
         .act = [] { Reach::menu().press(u"Search"_s); },
         .happened = hands.beingAt(u"kustomer-words"_s)},
        {.name = u"found"_s,
         .act = [hands] { hands.type(u"line"_s); },
         .happened = [stage] { return result(stage).startsWith(u"1 of "_s); },
         .pictures = Pictures::All},
        {.name = u"olderFound"_s,
         .act = [hands] { hands.press(Qt::Key_Return); },
         .happened =
             [stage] {
                 return result(stage).startsWith(u"2 of "_s);
             }},
        {.name = u"nothingFound"_s,
         .act = [hands] { hands.type(u" of nobody"_s); },
         .happened =
             [says] {
                 return says(u"Nothing found"_s);
             }},
        {.name = u"leftByEscape"_s,
         .act = [hands] { hands.press(Qt::Key_Escape); },
         .happened =
             [hands] {
                 return hands.sees(u"kustomer-edit"_s) && !hands.sees(u"kustomer-words"_s);
             }},
    };
}

/// In all that has been looked at, from the list.
QList<Step> lookingEverywhere(const Stage &stage)
{
    const Hands hands = stage.hands;
    return {
        {.name = u"backAtTheList"_s,
         .act = [hands] { hands.press(Qt::Key_Escape); },
         .happened = hands.seeing(u"kustomer-find"_s)},
        {.name = u"searchOfAllOpened"_s,
         .act = [hands] { hands.click(u"kustomer-find"_s); },
         .happened = hands.beingAt(u"kustomer-words"_s)},
        {.name = u"foundEverywhere"_s,
         .act = [hands] { hands.type(u"line 11"_s); },
         .happened =
             [stage] {
                 const auto *list = stage.chat->findChild<QListView *>(u"kustomer-list"_s);
                 const auto found = stage.chat->client()->findMessages(u"line 11"_s);
                 return list && found.size() > 1 && list->model()->rowCount() == found.size();
             },
         .pictures = Pictures::All},
        {.name = u"foundOpened"_s,
         .act = [hands] { hands.press(Qt::Key_Return); },
         .happened = [stage] { return result(stage).startsWith(u"1 of "_s); },
         .pictures = Pictures::All},
    };
}

} // namespace

Tour searchTour()
{
    return {.name = u"search"_s,
            .sentence = u"Looks for words in a long conversation, goes from one to the next, finds "
                        "nothing, and looks for others in all conversations."_s,
            .steps = [](const Stage &stage) {
                return arrival(stage) + looking(stage) + lookingEverywhere(stage);
            }};
}
