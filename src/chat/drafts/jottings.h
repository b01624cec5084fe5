// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/storage/notebook.h"
#include "transport/base/pace.h"

#include <KustomerChat/Error>

#include <QObject>
#include <QVariantMap>

namespace Kustomer {

/// What was entered in one place, such as the survey of a conversation.
struct Jotting
{
    QString place;
    QVariantMap content;

    bool operator==(const Jotting &) const = default;
};

Record recordOf(const Jotting &jotting);

/// What was entered elsewhere than in a message and not sent, by place. It is on disk half a second
/// after the customer paused, or as soon as flush() asks for it.
class Jottings : public QObject
{
    Q_OBJECT

public:
    explicit Jottings(LocalStore *store, const Pace &pace = {}, QObject *parent = nullptr);

    QVariantMap jotting(const QString &place) const;
    /// An empty one goes at once, also from the disk.
    void set(const QString &place, const QVariantMap &content);

    void flush() { m_jottings.flush(); }
    /// Takes in what an earlier process left; what was entered meanwhile stays.
    void restore(const QList<Record> &records);
    /// Forgets everything here; on disk it stays.
    void clear() { m_jottings.clear(); }

Q_SIGNALS:
    void problemNoticed(const Kustomer::Error &error);

private:
    Notebook<Jotting> m_jottings;
};

} // namespace Kustomer
