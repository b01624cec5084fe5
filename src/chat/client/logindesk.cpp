// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/client/logindesk.h"

#include "chat/base/formatlocale.h"
#include "chat/client/chatlifecycle.h"
#include "protocol/keys/chatkey.h"

namespace Kustomer {
namespace {

using Of = ChatNews::Of;

Error overtakenReason()
{
    return {.kind = Error::Kind::Cancelled,
            .message = LoginDesk::tr("A newer login took the place of this one.")};
}

Error loggedOutReason()
{
    return {.kind = Error::Kind::Cancelled, .message = LoginDesk::tr("The customer logged out.")};
}

} // namespace

LoginDesk::LoginDesk(ChatLifecycle *lifecycle)
    : QObject(lifecycle)
    , m_lifecycle(lifecycle)
{
    connect(lifecycle, &ChatLifecycle::begun, this, &LoginDesk::serve);
}

void LoginDesk::serve(ChatReport *report)
{
    const ChatParts *parts = &report->chat().parts();
    connect(&report->chat(), &RunningChat::started, report, [this] {
        review();
        reviewStarts();
    });
    connect(&parts->identity, &IdentityKeeper::loggedIn, report,
            [this](const LoginResponse &response) { conclude(response); });
    connect(&parts->identity, &IdentityKeeper::loginFailed, report, [this](const Error &error) {
        if (m_running || !m_lifecycle->isAnewDue()) // else the next chat tells how it ends
            fail(error.kind == Error::Kind::Configuration ? inDigits(error) : error);
    });
    connect(&parts->identity, &IdentityKeeper::identityLost, report, [this] { review(); });
    if (const auto jwt = std::exchange(m_waiting, std::nullopt))
        hand(&report->chat(), *jwt);
}

void LoginDesk::awaitStart(const Answer<ChatSettings> &answer)
{
    m_starts.append(answer);
    reviewStarts();
}

/// Where the chat is about to begin anew, that start is the one to wait for.
void LoginDesk::reviewStarts()
{
    if (m_lifecycle->state() == ChatClient::State::Started && !m_lifecycle->isAnewDue())
        answerAll(&m_starts, Result<ChatSettings>(m_lifecycle->chat()->settings()));
}

void LoginDesk::failStarts(const Error &error)
{
    answerAll(&m_starts, Result<ChatSettings>(error));
}

void LoginDesk::hand(RunningChat *chat, const QString &token)
{
    chat->logIn(token); // which ends the one before
    m_running = token;
}

void LoginDesk::takeBack()
{
    if (const auto running = std::exchange(m_running, std::nullopt))
        m_waiting = running;
}

void LoginDesk::logIn(const QString &jwt, const ChatClient::Answer<LoginResponse> &answer)
{
    const Result<QString> token = loginTokenFrom(jwt);
    if (!token) { // whatever runs or waits goes on
        const Error error = inDigits(token.error());
        m_lifecycle->news().tellFailure(m_lifecycle->client(), &ChatClient::loginFailed, error);
        answer(error);
        return;
    }
    failWaiting(overtakenReason());
    if (RunningChat *chat = m_lifecycle->chat(); chat && !m_lifecycle->isAnewDue()) {
        hand(chat, *token);
    } else {
        if (m_running)
            fail(overtakenReason());
        m_waiting = *token;
    }
    m_answer = answer;
}

void LoginDesk::logOut(const Answer<Done> &answer)
{
    failWaiting(loggedOutReason());
    m_lifecycle->customer().failWaiting(loggedOutReason());
    if (RunningChat *chat = m_lifecycle->chat()) {
        chat->logOut(this, [this, answer](const Result<Done> &erased) {
            tellLogout(erased);
            answer(erased);
        });
        review();
    } else if (!erase(answer)) {
        m_lifecycle->news().tellProblem(notStartedReason());
        answer(notStartedReason());
    }
}

bool LoginDesk::erase(const Answer<Done> &answer)
{
    const bool isUnderWay = m_lifecycle->eraseIdentity(endOfLogout());
    if (isUnderWay)
        m_logouts.append(answer);
    return isUnderWay;
}

Answer<Done> LoginDesk::endOfLogout()
{
    return [this](const Result<Done> &erased) {
        tellLogout(erased);
        answerAll(&m_logouts, erased);
    };
}

void LoginDesk::tellLogout(const Result<Done> &erased)
{
    ChatNews &news = m_lifecycle->news();
    if (erased)
        news.tell(m_lifecycle->client(), Of::Chat, &ChatClient::loggedOut);
    else
        news.tellProblem(erased.error());
}

void LoginDesk::failLogouts(const Error &error)
{
    answerAll(&m_logouts, Result<Done>(error));
}

void LoginDesk::conclude(const LoginResponse &response)
{
    review();
    if (m_waiting)
        return; // of a newer login the next chat tells how it ends
    m_running.reset();
    m_lifecycle->news().tell(m_lifecycle->client(), Of::Chat, &ChatClient::loggedIn, response);
    if (const auto answer = std::exchange(m_answer, {}))
        answer(response);
}

void LoginDesk::failWaiting(const Error &error)
{
    if (std::exchange(m_waiting, std::nullopt))
        fail(error);
}

void LoginDesk::fail(const Error &error)
{
    m_running.reset();
    m_lifecycle->news().tellFailure(m_lifecycle->client(), &ChatClient::loginFailed, error);
    if (const auto answer = std::exchange(m_answer, {}))
        answer(error);
}

/// What is wrong with a token is counted where nobody knows what the chat speaks.
Error LoginDesk::inDigits(const Error &error) const
{
    return inDigitsOf(formatLocale(m_lifecycle->language()), error);
}

void LoginDesk::review()
{
    RunningChat *chat = m_lifecycle->chat();
    const bool isLoggedIn = chat && chat->parts().identity.login();
    if (std::exchange(m_isLoginTold, isLoggedIn) != isLoggedIn)
        m_lifecycle->news().tell(m_lifecycle->client(), Of::Chat, &ChatClient::loggedInChanged);
}

} // namespace Kustomer
