// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "sending/contestants.h"

#include "measure/measure.h"
#include "startup/memorystore.h"
#include "widgets/composer/messageedit.h"
#include "widgets/timeline/timelineview.h"

#include <KustomerChat/ConversationListModel>
#include <KustomerChat/TimelineModel>

#include <QAbstractButton>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QPainter>
#include <QTest>

namespace Benchmarks {

using namespace Qt::Literals::StringLiterals;
using Kustomer::TimelineModel;

namespace {

const QString words = u"Could you tell me where my parcel is?"_s;

void wait(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

QString firstOpen(const Kustomer::ConversationListModel &conversations)
{
    int row = 0;
    while (conversations.at(row).isEnded())
        ++row;
    return conversations.at(row).id;
}

/// Milliseconds from pressing a key until the frame that shows it is finished.
double untilPainted(QWidget *pressed, const bool &isPainted)
{
    return millisecondsOf([&] {
        QTest::keyClick(pressed, Qt::Key_Return);
        while (!isPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

double untilSeen(QWidget *pressed, const Wire &wire)
{
    const int before = wire.messages();
    const Wire::Clock::time_point start = Wire::Clock::now();
    QTest::mouseClick(pressed, Qt::LeftButton);
    wait([&] { return wire.messages() > before; });
    return std::chrono::duration<double, std::milli>(wire.lastSeen() - start).count();
}

} // namespace

Chat::Chat(const DemoService &emulator, const Wire &wire)
{
    Kustomer::ChatClient *client = m_widget.client();
    client->setTokenStore(std::make_unique<MemoryStore>());
    client->setStorageDirectory(m_storage.path());
    client->setApiUrl(wire.url());
    client->setRealtimeUrl(emulator.access().realtimeUrl);
    client->setApiKey(emulator.access().apiKey);
    m_widget.resize(400, 600);
    m_widget.show();
    m_widget.start();
    m_widget.login(emulator.jwt());
    wait([&] { return client->isLoggedIn() && client->conversations()->rowCount() > 0; });
    const QString id = firstOpen(*client->conversations());
    m_timeline = client->timeline(id);
    m_widget.openConversation(id);
    wait([&] { return m_timeline->loading() == TimelineModel::Loading::Done; });
    const auto *composer
        = m_widget.findChild<QWidget *>(u"kustomer-composer"_s); // a survey has fields, too
    m_edit = composer->findChild<Kustomer::MessageEdit *>();
    m_send = composer->findChild<QAbstractButton *>(u"kustomer-send"_s);
    m_view = m_widget.findChild<Kustomer::TimelineView *>();
    wait([&] { return m_edit->isVisible(); });
    m_view->viewport()->installEventFilter(this);
}

double Chat::sendByKey()
{
    write();
    m_isPainted = false;
    return untilPainted(m_edit, m_isPainted);
}

double Chat::sendByClick(const Wire &wire)
{
    write();
    return untilSeen(m_send, wire);
}

void Chat::settle()
{
    wait([this] { return lastMessage().delivery == Kustomer::Message::Delivery::Sent; });
    QTest::qWait(50);
}

bool Chat::eventFilter(QObject *, QEvent *event)
{
    m_isPainted |= event->type() == QEvent::Paint && lastMessage().clientId != m_lastSent;
    return false;
}

Kustomer::Message Chat::lastMessage() const
{
    int row = m_timeline->rowCount() - 1;
    while (m_timeline->kindAt(row) != TimelineModel::Kind::Message)
        --row;
    return m_timeline->messageAt(row);
}

void Chat::write()
{
    m_edit->setPlainText(words);
    QTest::qWait(50);
    m_lastSent = lastMessage().clientId;
}

BareChat::BareChat(const Wire &wire)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    , m_target(wire.url().resolved(QUrl(u"/c/v1/chat/messages"_s)))
{
    m_database.setDatabaseName(m_storage.filePath(u"bare.sqlite"_s));
    if (!m_database.open())
        qFatal("The file could not be made.");
    for (const QString &statement :
         {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA journal_mode = WAL"_s,
          u"PRAGMA synchronous = FULL"_s, u"CREATE TABLE row (words TEXT)"_s})
        m_database.exec(statement);
    resize(400, 600);
    show();
    if (!QTest::qWaitForWindowExposed(this))
        qFatal("The window is not shown.");
}

BareChat::~BareChat()
{
    m_database = {};
    QSqlDatabase::removeDatabase(u"bare"_s);
}

double BareChat::sendByKey()
{
    QTest::qWait(50);
    m_isPainted = false;
    return untilPainted(this, m_isPainted);
}

double BareChat::sendByClick(const Wire &wire)
{
    QTest::qWait(50);
    return untilSeen(this, wire);
}

void BareChat::keyPressEvent(QKeyEvent *)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO row (words) VALUES (?)"_s);
    query.addBindValue(words);
    if (!query.exec()) // in a transaction of its own
        qFatal("The row could not be written.");
    ++m_rows;
    update(lastRow());
}

void BareChat::mousePressEvent(QMouseEvent *)
{
    QNetworkRequest request(m_target);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    QNetworkReply *reply
        = m_network.post(request, QJsonDocument(QJsonObject{{u"body"_s, words}}).toJson());
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

void BareChat::paintEvent(QPaintEvent *)
{
    QPainter(this).drawText(lastRow(), words);
    m_isPainted = true;
}

QRect BareChat::lastRow() const
{
    const int lineHeight = fontMetrics().height();
    return {0, m_rows % (height() / lineHeight) * lineHeight, width(), lineHeight};
}

} // namespace Benchmarks
