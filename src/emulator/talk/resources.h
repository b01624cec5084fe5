// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/keep/store.h"

#include <QUrl>

namespace Kustomer::Emulation {

/// Writes records as the JSON:API resources of the wire (§2.3, §5).
class Resources
{
public:
    explicit Resources(const Store &store)
        : m_store(store)
    { }
    /// Base of the absolute URLs of pictures.
    void setBaseUrl(const QUrl &url) { m_baseUrl = url; }

    QJsonObject settings() const;
    QJsonObject of(const Tracking &tracking) const;
    /// The answer to a login (§3.2).
    QJsonObject identityOf(const Tracking &tracking) const;
    QJsonObject of(const Customer &customer) const;
    QJsonObject statsOf(const Customer &customer) const;
    QJsonObject of(const ChatSession &session) const;
    QJsonObject of(const Message &message) const;
    QJsonObject of(const Agent &agent) const;

    /// A document with one resource in `data`.
    static QJsonObject document(const QJsonObject &resource);

private:
    QJsonObject relationTo(const QString &type, const QString &id) const;
    QString avatarUrlOf(const Agent &agent) const;
    QJsonValue lastResponder(const QList<Message> &messages) const;

    const Store &m_store;
    QUrl m_baseUrl;
};

} // namespace Kustomer::Emulation
