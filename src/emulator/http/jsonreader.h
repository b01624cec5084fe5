// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/http/problem.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace Kustomer::Emulation {

/// Reads the members of a JSON object and remembers the first one that was wrong, and where.
/// Ask for everything first, then look at problem().
class JsonReader
{
public:
    /// `path` is the JSON pointer of the object itself; empty for a whole document.
    explicit JsonReader(QJsonObject object, QString path = {});
    /// Reads an object that may not have come about; its problem is then the first one.
    explicit JsonReader(const Outcome<QJsonObject> &object);

    /// Whether a member is there and not null.
    bool has(const QString &name) const;
    /// Required members; the value is empty or 0 when problem() is set.
    QString requiredText(const QString &name);
    /// Optional members: absent and null are the fallback, any other type is a problem.
    QString text(const QString &name, const QString &fallback = {});
    int number(const QString &name, int fallback, int least, int most);
    /// An age in minutes, which may have a fraction; zero unless given.
    std::chrono::milliseconds age(const QString &name);
    bool truth(const QString &name, bool fallback);
    QDateTime date(const QString &name);
    QJsonObject object(const QString &name);
    QJsonArray array(const QString &name);
    /// Required text, or a list of its lines.
    QString lines(const QString &name);
    /// Text that must be one of a few words.
    QString oneOf(const QString &name, const QStringList &words, const QString &fallback);

    /// The whole object, whatever it holds.
    const QJsonObject &all() const { return m_object; }
    /// Reports a member whose text another object has, which would take its place, and notes it;
    /// an empty one is nobody's.
    void claim(const QString &name, const QString &text, QSet<QString> *taken);
    /// Calls `read` with a reader of each object in a list.
    void each(const QString &name, const std::function<void(JsonReader &)> &read);

    /// Reports every member that nobody has asked for, save these.
    void refuseOthers(const QStringList &known = {});
    /// Reports a member as wrong; the first report stays.
    void complain(const QString &name, const QString &expected);
    /// Takes over what a reader of a part found.
    void adopt(const JsonReader &part);
    const std::optional<Problem> &problem() const { return m_problem; }
    QString pointerTo(const QString &name) const { return m_path + u'/' + name; }

private:
    /// The value of a member, which is asked for thereby.
    QJsonValue value(const QString &name);

    QJsonObject m_object;
    QString m_path;
    QStringList m_asked;
    std::optional<Problem> m_problem;
};

/// The object in a request's body; an empty body is an empty object.
Outcome<QJsonObject> jsonBodyFrom(const QByteArray &body);

} // namespace Kustomer::Emulation
