// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "reach.h"
#include "tour.h"

#include <KustomerChat/ConversationListModel>

#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString words = u"One more thing: the zip"_s;

/// The conversation that ends, twice.
class Ending
{
public:
    explicit Ending(const Stage &stage)
        : m_stage(stage)
        , m_id(std::make_shared<QString>())
    { }

    void choose() const { *m_id = m_stage.chat->client()->conversations()->at(0).id; }
    QString id() const { return *m_id; }
    bool isEnded() const
    {
        const auto conversation = m_stage.service->probe().conversation(*m_id);
        return conversation && conversation->endedAt.isValid();
    }
    /// Whether the customer sees what was written and not sent.
    bool seesWords() const
    {
        const auto *edit = m_stage.chat->findChild<QTextEdit *>(u"kustomer-edit"_s);
        return edit && edit->isVisible() && edit->toPlainText() == words;
    }

private:
    Stage m_stage;
    std::shared_ptr<QString> m_id;
};

/// The entry of the menu is taken; `again` tells the steps of a second time from those of the
/// first.
QList<Step> pressingEnd(const Hands &hands, const QString &again)
{
    return {{.name = u"menuOpened"_s + again,
             .act = [hands] { hands.click(u"kustomer-menu"_s); },
             .happened =
                 [] {
                     return Reach::menu().sees(u"End chat"_s);
                 }},
            {.name = u"endAsked"_s + again,
             .act = [] { Reach::menu().press(u"End chat"_s); },
             .happened =
                 [hands] {
                     return hands.sees(u"kustomer-undo"_s) && !hands.sees(u"kustomer-edit"_s);
                 }}};
}

QList<Step> endingByMenu(const Stage &stage, const Ending &talk)
{
    const Hands hands = stage.hands;
    const Step open{.name = u"conversationOpened"_s,
                    .act =
                        [hands, talk] {
                            talk.choose();
                            hands.clickRow(u"kustomer-list"_s, 0);
                        },
                    .happened = hands.beingAt(u"kustomer-edit"_s)};
    const Step takeBack{.name = u"takenBack"_s,
                        .act = [hands] { hands.click(u"kustomer-undo"_s); },
                        .happened =
                            [hands, talk] {
                                return hands.sees(u"kustomer-edit"_s) && !talk.isEnded();
                            }};
    const Step end{
        .name = u"ended"_s,
        .act = [] {},
        .happened
        = [hands, talk] { return talk.isEnded() && hands.sees(u"kustomer-newConversation"_s); },
        .pictures = Pictures::All};
    const Step reopen{.name = u"openedAgainByAgent"_s,
                      .act =
                          [stage, talk] {
                              stage.service->reopenConversation(talk.id());
                              stage.service->sendAsAgent(talk.id(), u"One more thing!"_s);
                              stage.service->dropConnections(); // and looks at what it missed
                          },
                      .happened =
                          [hands] {
                              return hands.sees(u"kustomer-edit"_s)
                                  && !hands.sees(u"kustomer-ended"_s);
                          }};
    return QList{open} + pressingEnd(hands, {}) + QList{takeBack} + pressingEnd(hands, u"Again"_s)
        + QList{end, reopen};
}

QList<Step> endedByAgent(const Stage &stage, const Ending &talk)
{
    const Hands hands = stage.hands;
    return {
        {.name = u"written"_s,
         .act =
             [hands] {
                 hands.click(u"kustomer-edit"_s);
                 hands.type(words);
             },
         .happened =
             [stage, talk] {
                 return stage.chat->client()->draft(talk.id()).body == words;
             }},
        {.name = u"endedWhileWriting"_s,
         .act = [stage, talk] { stage.service->endConversation(talk.id()); },
         .happened =
             [hands] {
                 return hands.sees(u"kustomer-unsent"_s)
                     && hands.sees(u"kustomer-newConversation"_s)
                     && !hands.sees(u"kustomer-edit"_s);
             },
         .pictures = Pictures::All},
        {.name = u"goesOnInANewOne"_s,
         .act = [hands] { hands.click(u"kustomer-newConversation"_s); },
         .happened = [talk] { return talk.seesWords(); },
         .pictures = Pictures::All},
    };
}

} // namespace

Tour endTour()
{
    return {.name = u"end"_s,
            .sentence = u"Ends a conversation, takes that back, ends it for good, and goes on with "
                        "what was being written when another one was ended."_s,
            .steps = [](const Stage &stage) {
                stage.service->setSettings({{u"closableChat"_s, true}});
                const Ending talk(stage);
                return arrival(stage) + endingByMenu(stage, talk) + endedByAgent(stage, talk);
            }};
}
