// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "chat/search/textindex.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringMatcher>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kustomer {
namespace {

constexpr qsizetype gram = 3; ///< the tokenizer knows no shorter words

} // namespace

QString foldedForSearch(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isSpace())
            folded.append(u' ');
        else if (!c.isMark() && c.category() != QChar::Other_Format)
            folded.append(c);
    }
    return folded;
}

TextIndex::TextIndex(Method wanted)
{
    if (wanted == Method::FullText)
        open();
}

TextIndex::~TextIndex()
{
    close();
}

void TextIndex::open()
{
    const QString driver = u"QSQLITE"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return;
    m_connection = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, m_connection);
    database.setDatabaseName(u":memory:"_s);
    const bool isOpen = database.open();
    database = {};
    const bool isReady
        = isOpen && run(u"CREATE VIRTUAL TABLE text USING fts5(body, tokenize = 'trigram')"_s);
    if (!isReady)
        close();
}

bool TextIndex::run(const QString &statement) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return query.exec(statement);
}

void TextIndex::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

/// SQLite numbers its rows, and finds the newest first where the numbers rise with time.
TextIndex::Place TextIndex::placeFor(const QDateTime &at) const
{
    constexpr qint64 room = 1024; // for texts of the same millisecond, and then of the next ones
    Place place = at.toMSecsSinceEpoch() * room;
    while (m_ids.contains(place))
        ++place;
    return place;
}

/// Mostly they come in the order of time.
void TextIndex::keep(Place place, const QString &folded)
{
    const auto at
        = std::ranges::lower_bound(m_texts, place, {}, &decltype(m_texts)::value_type::first);
    m_texts.emplace(at, place, folded);
}

void TextIndex::put(const QList<Entry> &entries)
{
    for (const Entry &entry : entries)
        remove(entry.id);
    QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    QSqlQuery query(database);
    const bool isFullText = method() == Method::FullText && database.transaction()
        && query.prepare(u"INSERT INTO text (rowid, body) VALUES (?, ?)"_s);
    for (const Entry &entry : entries) {
        const Place place = placeFor(entry.at);
        const QString folded = foldedForSearch(entry.text);
        m_places.insert(entry.id, place);
        m_ids.emplace(place, entry.id);
        if (!isFullText) {
            keep(place, folded);
            continue;
        }
        query.bindValue(0, place);
        query.bindValue(1, folded);
        query.exec();
    }
    query.finish();
    if (isFullText)
        database.commit();
}

void TextIndex::remove(const QString &id)
{
    const auto known = m_places.constFind(id);
    if (known == m_places.cend())
        return;
    const Place place = *known;
    m_places.erase(known);
    m_ids.erase(place);
    const auto text
        = std::ranges::lower_bound(m_texts, place, {}, &decltype(m_texts)::value_type::first);
    if (text != m_texts.end() && text->first == place)
        m_texts.erase(text);
    if (method() == Method::FullText)
        run(u"DELETE FROM text WHERE rowid = %1"_s.arg(place));
}

void TextIndex::clear()
{
    m_places.clear();
    m_ids.clear();
    m_texts.clear();
    if (method() == Method::FullText)
        run(u"DELETE FROM text"_s);
}

QStringList TextIndex::find(const QString &words, qsizetype most) const
{
    const QString folded = foldedForSearch(words).trimmed();
    if (folded.isEmpty() || most <= 0)
        return {};
    return method() == Method::FullText ? ask(folded, most) : scan(folded, most);
}

QStringList TextIndex::scan(const QString &folded, qsizetype most) const
{
    QStringList ids;
    const QStringMatcher words(folded);
    for (auto text = m_texts.crbegin(); text != m_texts.crend() && ids.size() < most; ++text) {
        if (words.indexIn(text->second) >= 0)
            ids.append(m_ids.at(text->first));
    }
    return ids;
}

QStringList TextIndex::ask(const QString &folded, qsizetype most) const
{
    const bool isShort = folded.toUcs4().size() < gram;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(u"SELECT rowid FROM text WHERE %1 ORDER BY rowid DESC LIMIT ?"_s.arg(
        isShort ? u"instr(body, ?)"_s : u"text MATCH ?"_s));
    QString quoted = folded;
    quoted.replace(u'"', u"\"\""_s);
    query.addBindValue(isShort ? folded : u'"' + quoted + u'"');
    query.addBindValue(most);
    QStringList ids;
    if (!query.exec())
        return ids;
    while (query.next())
        ids.append(m_ids.at(query.value(0).toLongLong()));
    return ids;
}

} // namespace Kustomer
