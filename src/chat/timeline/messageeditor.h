// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Message>

#include <QHash>

#include <functional>

namespace Kustomer {

class FileDetails;
class People;

/// Makes messages fit to be shown: lets the application change what the company says, and fills in
/// what is learned elsewhere: who wrote, what the files are, what is said of the links.
class MessageEditor
{
public:
    /// What is shown instead of a message of the company; nothing: it is passed over.
    using Filter = std::function<std::optional<Message>(const Message &)>;

    /// Who and what is described in messages; without files none are.
    struct Registers
    {
        People *people;
        FileDetails *files;
    };

    explicit MessageEditor(const Registers &registers)
        : m_registers(registers)
    { }

    void setFilter(const Filter &filter) { m_filter = filter; }
    /// Those that the application lets pass, as it wants them.
    QList<Message> permitted(QList<Message> messages) const;
    /// Fills in what is known.
    void complete(Message &message);
    /// Takes what an earlier process knew for true until more is known.
    void recall(Message &message);
    /// The service says more of a link of a message; whether that is new.
    bool add(const QString &messageId, const LinkPreview &preview);
    /// Fills in what was said of its links: a preview that was told once stays.
    void joinPreviews(Message &message);

private:
    Registers m_registers;
    Filter m_filter;
    /// Of messages, by id, because a page may know less than an event told.
    QHash<QString, QList<LinkPreview>> m_previews;
};

} // namespace Kustomer
