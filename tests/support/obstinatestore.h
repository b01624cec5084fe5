// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/secretsstore.h"

#include <QPointer>

namespace Kustomer::Testing {

/// A keychain that a person, or its own slowness, keeps from answering at once.
class ObstinateStore : public SecretsStore
{
    Q_OBJECT

public:
    using SecretsStore::SecretsStore;

    bool isReadHeld = false;    ///< nothing is read until release()
    bool isRemovalHeld = false; ///< nothing is removed until release()
    bool isRemovalRefused = false;

    bool isHolding() const { return !m_held.isEmpty(); }
    /// Does what was asked for meanwhile, in order.
    void release()
    {
        isReadHeld = isRemovalHeld = false;
        const auto held = std::exchange(m_held, {});
        for (const auto &call : held)
            call();
    }

    void read(const QString &key, QObject *context, ReadAnswer answer) override
    {
        const auto call = [this, key, guard = QPointer(context), answer] {
            if (guard)
                SecretsStore::read(key, guard, answer);
        };
        isReadHeld ? m_held.append(call) : call();
    }
    void remove(const QString &key, QObject *context, DoneAnswer answer) override
    {
        const auto call = [this, key, guard = QPointer(context), answer] {
            if (isRemovalRefused)
                refuse(guard, answer);
            else
                SecretsStore::remove(key, guard ? guard.data() : this,
                                     guard ? answer : DoneAnswer([](const Result<Done> &) {}));
        };
        isRemovalHeld ? m_held.append(call) : call();
    }

private:
    static void refuse(QObject *context, const DoneAnswer &answer)
    {
        const Error error{.kind = Error::Kind::Storage,
                          .message = QStringLiteral("The keychain is locked.")};
        if (context)
            QMetaObject::invokeMethod(
                context, [answer, error] { answer(error); }, Qt::QueuedConnection);
    }

    QList<std::function<void()>> m_held;
};

} // namespace Kustomer::Testing
