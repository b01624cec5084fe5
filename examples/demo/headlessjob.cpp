// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "headlessjob.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using Kustomer::ChatClient;
using Kustomer::TimelineModel;

namespace {

constexpr QSize narrow(400, 640);
constexpr QSize wide(960, 640);

constexpr std::chrono::milliseconds settling(250); ///< for pictures that are still loading

} // namespace

HeadlessJob::HeadlessJob(KustomerChatWidget *chat, const QString &screenshots,
                         std::chrono::seconds timeout, QObject *parent)
    : QObject(parent)
    , m_chat(chat)
    , m_screenshots(screenshots)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeout);
    connect(&m_timeout, &QTimer::timeout, this,
            [this] { fail(u"timeout"_s, u"nothing happened after “%1”"_s.arg(m_log.lastStep())); });
    connect(m_chat, &KustomerChatWidget::started, this, [this] {
        m_log.report(u"started"_s, {{u"teamName"_s, m_chat->client()->settings().teamName}});
    });
    connect(m_chat, &KustomerChatWidget::startFailed, this,
            [this](const QString &reason) { fail(u"startFailed"_s, reason); });
    connect(m_chat, &KustomerChatWidget::loginFailed, this,
            [this](const QString &reason) { fail(u"loginFailed"_s, reason); });
    connect(m_chat, &KustomerChatWidget::loggedIn, this, [this](const LoginResponse &response) {
        QJsonObject details{{u"identified"_s, response.identified},
                            {u"customerId"_s, response.customerId}};
        if (response.hasEmail())
            details[u"email"_s] = *response.email;
        if (response.hasExternalId())
            details[u"externalId"_s] = *response.externalId;
        m_log.report(u"loggedIn"_s, details);
        // what was loaded before belongs to the visitor, what comes now to the customer
        connect(m_chat, &KustomerChatWidget::conversationsLoaded, this, &HeadlessJob::startChatting,
                Qt::SingleShotConnection);
    });
    connect(m_chat, &KustomerChatWidget::messageSent, this, &HeadlessJob::noteSent);
    connect(m_chat, &KustomerChatWidget::messageReceived, this, &HeadlessJob::noteReceived);
}

void HeadlessJob::run(const QString &jwt)
{
    m_timeout.start();
    m_chat->resize(narrow);
    m_chat->show();
    m_chat->start();
    m_chat->login(jwt);
}

void HeadlessJob::startChatting()
{
    const Kustomer::ConversationListModel *conversations = m_chat->client()->conversations();
    m_log.report(u"conversationsLoaded"_s, {{u"count"_s, conversations->rowCount()}});
    QTimer::singleShot(settling, this, [this] {
        takePicture(u"list"_s);
        chat();
    });
}

void HeadlessJob::chat()
{
    const Kustomer::ConversationListModel *conversations = m_chat->client()->conversations();
    if (conversations->rowCount() == 0 || conversations->at(0).isEnded()) {
        m_conversationId = m_chat->client()->beginConversation();
        write();
        return;
    }
    m_conversationId = conversations->at(0).id; // open ones come first
    m_chat->openConversation(m_conversationId);
    TimelineModel *timeline = m_chat->client()->timeline(m_conversationId);
    const auto go = [this, timeline] {
        if (timeline->loading() == TimelineModel::Loading::Failed)
            fail(u"conversationFailed"_s, timeline->lastError().message);
        if (timeline->loading() != TimelineModel::Loading::Done)
            return;
        timeline->disconnect(this);
        m_log.report(u"conversationOpened"_s,
                     {{u"conversationId"_s, m_conversationId}, {u"rows"_s, timeline->rowCount()}});
        write();
    };
    connect(timeline, &TimelineModel::loadingChanged, this, go);
    go();
}

void HeadlessJob::write()
{
    const Kustomer::Draft draft{.body = tr("Hello! Could you tell me where my parcel is?")};
    m_chat->client()->sendMessage(m_conversationId, draft);
}

void HeadlessJob::noteSent(const Kustomer::Message &message)
{
    m_isSent = true;
    m_conversationId = message.conversationId;
    m_log.report(u"messageSent"_s,
                 {{u"conversationId"_s, message.conversationId}, {u"messageId"_s, message.id}});
    finishWhenDone();
}

void HeadlessJob::noteReceived(const Kustomer::Message &message)
{
    if (message.direction != Kustomer::Message::Direction::FromCompany || m_isAnswered)
        return;
    m_isAnswered = true;
    m_log.report(u"answerReceived"_s,
                 {{u"conversationId"_s, message.conversationId},
                  {u"messageId"_s, message.id},
                  {u"sender"_s, message.sender.displayName}});
    finishWhenDone();
}

void HeadlessJob::finishWhenDone()
{
    if (!m_isSent || !m_isAnswered || m_isOver)
        return;
    m_isOver = true;
    m_timeout.stop();
    takePictures({{u"conversation"_s, KustomerChatWidget::ColorScheme::Light, narrow},
                  {u"conversation-dark"_s, KustomerChatWidget::ColorScheme::Dark, narrow},
                  {u"wide-dark"_s, KustomerChatWidget::ColorScheme::Dark, wide},
                  {u"wide"_s, KustomerChatWidget::ColorScheme::Light, wide}});
}

void HeadlessJob::takePictures(const QList<Picture> &pictures)
{
    if (pictures.isEmpty()) {
        if (!m_screenshots.isEmpty())
            m_log.report(u"screenshots"_s, {{u"folder"_s, QDir(m_screenshots).absolutePath()}});
        Q_EMIT finished(0);
        return;
    }
    const Picture &next = pictures.first();
    m_chat->setColorScheme(next.scheme);
    m_chat->resize(next.size);
    QTimer::singleShot(settling, this, [this, pictures] {
        takePicture(pictures.first().name);
        takePictures(pictures.mid(1));
    });
}

void HeadlessJob::takePicture(const QString &name)
{
    if (m_screenshots.isEmpty())
        return;
    if (!savePicture(m_chat, m_screenshots, name))
        fail(u"screenshotFailed"_s, u"cannot write %1 in %2"_s.arg(name, m_screenshots));
}

void HeadlessJob::fail(const QString &step, const QString &reason)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_log.report(step, {{u"reason"_s, reason}});
    Q_EMIT finished(1);
}
