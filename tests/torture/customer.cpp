// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "customer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace Torture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestNote = 1000; ///< all that a client shows stands in no journal

/// In kilobytes; libraries, which other processes share, are no part of it.
qint64 anonymousMemoryOf(qint64 processId)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    while (true) {
        const QByteArray line = file.readLine();
        if (line.startsWith("Anonymous:") || line.isEmpty())
            return line.mid(10).trimmed().split(' ').first().toLongLong();
    }
}

} // namespace

Customer::Customer(const QString &name, int conversationCount, const QJsonObject &terms,
                   const Journal &journal)
    : m_name(name)
    , m_journal(journal)
    , m_terms(terms)
    , m_texts(conversationCount, 0)
{
    m_terms[u"email"_s] = name + "@example.com"_L1;
    m_terms[u"folder"_s] = m_folder.path();
    start();
}

void Customer::start()
{
    m_isReady = false;
    m_process = std::make_unique<Kustomer::Testing::ChildProcess>();
    connect(m_process.get(), &QProcess::readyRead, this, &Customer::read);
    keepJournal();
    m_process->start(QStringLiteral(TORTURE_CLIENT),
                     {QString::fromUtf8(QJsonDocument(m_terms).toJson(QJsonDocument::Compact))});
    for (auto [where, id] = std::pair(m_ids.keyBegin(), m_ids.begin()); id != m_ids.end();
         ++where, ++id)
        tell({{u"do"_s, u"open"_s}, {u"where"_s, *where}, {u"id"_s, *id}});
}

/// The client's log goes into it as well.
void Customer::keepJournal()
{
    if (m_journal.fileName().isEmpty())
        return;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"kustomer.*=true"_s);
    environment.insert(u"QT_MESSAGE_PATTERN"_s,
                       u"%{time HH:mm:ss.zzz} %1 %{message}"_s.replace(u"%1"_s, m_name));
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(m_journal.fileName(), QIODevice::Append);
}

void Customer::kill()
{
    m_process->kill();
    m_process->waitForFinished();
    read(); // what it had said before
    m_process.reset();
}

void Customer::write(int conversation)
{
    const QString where = u"%1.%2"_s.arg(m_name).arg(conversation);
    tell({{u"do"_s, u"say"_s},
          {u"where"_s, where},
          {u"text"_s, u"%1 %2"_s.arg(where).arg(++m_texts[conversation])}});
}

void Customer::choose(const QString &id)
{
    tell({{u"do"_s, u"choose"_s}, {u"id"_s, id}});
}

void Customer::fillIn()
{
    tell({{u"do"_s, u"ask"_s}, {u"text"_s, u"asked-%1 %2"_s.arg(m_name).arg(++m_deeds)}});
}

void Customer::greet()
{
    tell({{u"do"_s, u"greet"_s}, {u"text"_s, u"talked-%1 %2"_s.arg(m_name).arg(++m_deeds)}});
}

void Customer::rate(const QString &id, int rating)
{
    tell({{u"do"_s, u"rate"_s}, {u"id"_s, id}, {u"rating"_s, rating}});
}

void Customer::leave(const QString &id)
{
    tell({{u"do"_s, u"draft"_s}, {u"id"_s, id}, {u"text"_s, u"draft %1"_s.arg(++m_deeds)}});
}

void Customer::show()
{
    m_hasShown = false;
    tell({{u"do"_s, u"show"_s}});
}

void Customer::count()
{
    m_census.reset();
    tell({{u"do"_s, u"count"_s}});
}

void Customer::become(const QString &email)
{
    m_isReady = false;
    m_ids.clear();
    m_accepted.clear();
    m_ratings.clear();
    m_drafts.clear();
    m_texts.fill(0);
    m_sentCount = 0;
    m_receivedCount = 0;
    m_customerId.clear();
    tell({{u"do"_s, u"change"_s}, {u"email"_s, email}});
}

QString Customer::conversationId(int conversation) const
{
    return m_ids.value(u"%1.%2"_s.arg(m_name).arg(conversation));
}

QStringList Customer::outboxOnDisk() const
{
    QStringList records;
    const QDir folder(m_folder.filePath(u"chat"_s));
    for (const QString &file : folder.entryList({u"*.sqlite"_s})) {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, file);
        database.setDatabaseName(folder.filePath(file));
        if (database.open()) {
            QSqlQuery query(u"SELECT kind, id, value FROM record"_s, database);
            while (query.next())
                records << u"%1 %2 %3"_s.arg(query.value(0).toString(), query.value(1).toString(),
                                             query.value(2).toString());
        }
    }
    return records;
}

void Customer::read()
{
    while (m_process->canReadLine()) {
        const QByteArray line = m_process->readLine().trimmed();
        if (line.size() < longestNote)
            m_journal.note(m_name, u"says "_s + QString::fromUtf8(line));
        take(QJsonDocument::fromJson(line).object());
    }
}

void Customer::take(const QJsonObject &news)
{
    if (news.contains("accepted"_L1))
        m_accepted << news["accepted"_L1].toString();
    if (news.contains("rated"_L1))
        m_ratings[news["rated"_L1].toString()] = news["rating"_L1].toInt();
    if (news.contains("left"_L1))
        m_drafts[news["left"_L1].toString()] = numberIn(news["text"_L1].toString());
    if (news.contains("ready"_L1))
        m_isReady = true;
    m_sentCount += news.contains("sent"_L1) ? 1 : 0;
    m_receivedCount += news.contains("received"_L1) ? 1 : 0;
    if (news.contains("customer"_L1))
        m_customerId = news["customer"_L1].toString();
    if (news.contains("where"_L1))
        m_ids[news["where"_L1].toString()] = news["id"_L1].toString();
    if (news.contains("objects"_L1)) {
        m_census = Census{.objects = news["objects"_L1].toInt(),
                          .heap = news["heap"_L1].toInteger() / 1024,
                          .resident = anonymousMemoryOf(m_process->processId())};
    }
    if (!news.contains("shown"_L1))
        return;
    m_shown.clear();
    m_unsentCount = 0;
    const QJsonObject conversations = news["shown"_L1].toObject();
    for (auto one = conversations.begin(); one != conversations.end(); ++one) {
        for (const QJsonValue row : one.value().toArray()) {
            m_unsentCount += row["isSent"_L1].toBool() ? 0 : 1;
            m_shown[one.key()].append({.id = row["id"_L1].toString(),
                                       .body = row["body"_L1].toString(),
                                       .detail = row["delivery"_L1].toString()});
        }
    }
    m_shownDrafts.clear();
    const QJsonObject drafts = news["drafts"_L1].toObject();
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
        m_shownDrafts[draft.key()] = numberIn(draft.value().toString());
    m_hasShown = true;
}

void Customer::tell(const QJsonObject &order)
{
    if (!m_process)
        return;
    const QByteArray line = QJsonDocument(order).toJson(QJsonDocument::Compact);
    m_journal.note(m_name, u"is told "_s + QString::fromUtf8(line));
    m_process->write(line + '\n');
}

} // namespace Torture
