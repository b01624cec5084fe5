// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "tour.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/MemoryTokenStore>

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;
using Kustomer::Emulator;

namespace {

const QString ours = u"Only the outdoor shop may know this."_s;
const QString theirs = u"Only the garden shop may know this."_s;
const QString answer = u"The garden shop keeps it to itself."_s;

/// Whether a service was told of this.
bool hasReceived(const Emulator &service, const QString &words)
{
    return std::ranges::any_of(service.requests(), [&](const auto &request) {
        return request.body.contains(words.toUtf8());
    });
}

bool knows(const KustomerChatWidget &chat, const QString &words)
{
    return !chat.client()->findMessages(words).isEmpty();
}

bool isSent(const KustomerChatWidget &chat, const QString &words)
{
    return std::ranges::any_of(
        chat.client()->findMessages(words), [](const Kustomer::Message &message) {
            return message.delivery == Kustomer::Message::Delivery::Sent && !message.id.isEmpty();
        });
}

/// Another organisation in the same process: a service, a window, an identity and a folder of its
/// own.
struct Neighbour
{
    void open()
    {
        if (!service.listen())
            return;
        chat = std::make_unique<KustomerChatWidget>();
        service.aim(chat.get());
        chat->setStorageDirectory(folder.path());
        chat->setAccentColor(QColor(0x2f, 0x85, 0x5a));
        chat->setWindowTitle(u"Garden"_s);
        chat->resize(400, 640);
        chat->show();
        chat->start();
        chat->login(service.mintJwt({.email = u"jane@example.com"_s}));
    }
    bool isListed() const
    {
        return chat && chat->isLoggedIn() && chat->client()->conversations()->rowCount() > 0;
    }

    Emulator service{{.organisation = u"garden"_s}};
    QTemporaryDir folder;
    std::unique_ptr<KustomerChatWidget> chat;
};

/// Whether neither has heard of the other.
bool areApart(const Stage &stage, const Neighbour &neighbour)
{
    return !knows(*stage.chat, theirs) && !hasReceived(*stage.service, theirs)
        && !knows(*neighbour.chat, ours) && !hasReceived(neighbour.service, ours);
}

QList<Step> sideBySide(const Stage &stage, const std::shared_ptr<Neighbour> &neighbour)
{
    const auto itsChat = [neighbour] {
        return neighbour->chat.get();
    };
    return {
        {.name = u"neighbourListed"_s,
         .act = [neighbour] { neighbour->open(); },
         .happened
         = [stage, neighbour] { return neighbour->isListed() && stage.chat->isLoggedIn(); },
         .seen = itsChat},
        {.name = u"bothWrite"_s,
         .act =
             [stage, neighbour] {
                 stage.chat->createConversation(ours);
                 neighbour->chat->createConversation(theirs);
             },
         .happened =
             [stage, neighbour] {
                 return isSent(*stage.chat, ours) && isSent(*neighbour->chat, theirs)
                     && areApart(stage, *neighbour);
             }},
        {.name = u"neighbourAnswered"_s,
         .act =
             [neighbour] {
                 neighbour->service.sendAsAgent(neighbour->chat->client()->activeConversation(),
                                                answer);
             },
         .happened
         = [stage,
            neighbour] { return knows(*neighbour->chat, answer) && !knows(*stage.chat, answer); },
         .seen = itsChat},
    };
}

/// What one does leaves the other one alone.
QList<Step> goingAway(const Stage &stage, const std::shared_ptr<Neighbour> &neighbour)
{
    return {{.name = u"neighbourLoggedOut"_s,
             .act = [neighbour] { neighbour->chat->logout(); },
             .happened =
                 [stage, neighbour] {
                     return !neighbour->chat->isLoggedIn() && !knows(*neighbour->chat, theirs)
                         && stage.chat->isLoggedIn() && isSent(*stage.chat, ours);
                 },
             .seen =
                 [neighbour] {
                     return neighbour->chat.get();
                 }},
            {.name = u"neighbourGone"_s,
             .act = [neighbour] { neighbour->chat.reset(); },
             .happened =
                 [stage] {
                     return stage.chat->connectionState() == ChatClient::ConnectionState::Live
                         && isSent(*stage.chat, ours);
                 }}};
}

} // namespace

Tour multiTour()
{
    return {.name = u"multi"_s,
            .sentence
            = u"Two shops in one application: two organisations, each with a window, an identity, "
              "a folder and conversations of its own, and neither hears of the other."_s,
            .steps = [](const Stage &stage) {
                const auto neighbour = std::make_shared<Neighbour>();
                return arrival(stage) + sideBySide(stage, neighbour) + goingAway(stage, neighbour);
            }};
}
