// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace Kustomer {

/// Texts in which words are looked for, wherever they stand and in any language: without case,
/// accents and the widths of letters. It lives in memory alone, so that nothing of it stays: SQLite
/// looks through it where Qt's driver has its full-text search (FTS5), else a plain scan does.
class TextIndex
{
public:
    enum class Method { FullText, Scan };

    struct Entry
    {
        QString id;
        QDateTime at;
        QString text;
    };

    /// A scan, unless full text is wanted and to be had.
    explicit TextIndex(Method wanted = Method::FullText);
    ~TextIndex();
    Q_DISABLE_COPY_MOVE(TextIndex)

    Method method() const { return m_connection.isEmpty() ? Method::Scan : Method::FullText; }
    qsizetype size() const { return m_places.size(); }

    /// Takes texts in; one of a known id takes the place of what was there.
    void put(const QList<Entry> &entries);
    void remove(const QString &id);
    void clear();

    /// The ids of texts that contain these words as they are written, the newest first.
    QStringList find(const QString &words, qsizetype most) const;

private:
    /// Its instant, made unlike all others.
    using Place = qint64;

    Place placeFor(const QDateTime &at) const;
    void keep(Place place, const QString &folded);
    void open();
    bool run(const QString &statement) const;
    void close();
    QStringList scan(const QString &folded, qsizetype most) const;
    QStringList ask(const QString &folded, qsizetype most) const;

    QString m_connection;
    QHash<QString, Place> m_places;
    std::map<Place, QString> m_ids;
    std::vector<std::pair<Place, QString>> m_texts; ///< folded and sorted; of a scan only
};

/// A text as it is looked for.
QString foldedForSearch(const QString &text);

} // namespace Kustomer
