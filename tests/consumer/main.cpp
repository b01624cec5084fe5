// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Chats in a widget; exits with 0 when all of it happened.

#include "talk.h"

#include <KustomerChat/KustomerChatWidget>
#include <KustomerChat/TimelineModel>

#include <QApplication>

template <typename Model>
concept IsFilledByAnybody = requires(Model &model)
{
    model.merge({});
}
|| requires(Model &model)
{
    model.upsert({});
}
|| requires(Model &model)
{
    model.remove({});
}
|| requires(Model &model)
{
    model.clear();
}
|| requires(Model &model)
{
    model.setLoading({});
}
|| requires(Model &model)
{
    model.setFailed({});
};
static_assert(!IsFilledByAnybody<Kustomer::TimelineModel>);
static_assert(!IsFilledByAnybody<Kustomer::ConversationListModel>);

/// Hears of the login by the signature that is written in the documentation.
class Receiver : public QObject
{
    Q_OBJECT

public:
    bool isWelcome = false;

public Q_SLOTS:
    void welcome(LoginResponse response) { isWelcome = response.identified; }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    KustomerChatWidget chat;
    Receiver receiver;
    QObject::connect(&chat, SIGNAL(loggedIn(LoginResponse)), &receiver,
                     SLOT(welcome(LoginResponse)));
    chat.show();
    const int outcome = talk(&chat, chat.client()->conversations());
    return outcome == 0 && !receiver.isWelcome ? 6 : outcome;
}

#include "main.moc"
