// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "emulator/people/peopleresources.h"

#include <functional>

namespace Kustomer::Emulation {

/// Writes conversations and messages as resources (wire §5).
class Resources
{
public:
    /// Adds what a feature knows of a conversation to its attributes.
    using Adornment = std::function<void(QJsonObject &attributes, const ChatSession &session)>;

    explicit Resources(const Store &store)
        : m_store(store)
        , m_people(store)
    { }

    void addAdornment(const Adornment &adornment) { m_adornments.append(adornment); }
    QJsonObject of(const ChatSession &session) const;
    QJsonObject of(const Message &message) const;

private:
    QJsonValue lastResponder(const QList<Message> &messages) const;

    const Store &m_store;
    PeopleResources m_people;
    QList<Adornment> m_adornments;
};

} // namespace Kustomer::Emulation
