// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Error>

#include <QLocale>
#include <QObject>

namespace Kustomer {

struct ChatSettings;
struct Record;

/// A part of the running chat, as all parts look from where they are held: what happens to the
/// chat happens to each of them, in order.
class Part : public QObject
{
    Q_OBJECT

public:
    /// What an earlier process kept for the customer to whom the chat belongs now.
    virtual void restore(const QList<Record> &records) { Q_UNUSED(records) }
    /// Numbers in what is said here are written like this from now on.
    virtual void setFormats(const QLocale &formats) { Q_UNUSED(formats) }
    /// The company wants it like this from now on.
    virtual void setSettings(const ChatSettings &settings) { Q_UNUSED(settings) }
    /// The chat is started, and the company lets whoever is there chat.
    virtual void begin() { }
    /// Somebody looks at these conversations and threads, and at no others.
    virtual void watch(const QStringList &conversationIds) { Q_UNUSED(conversationIds) }
    /// The server may be there again: what waits for its next attempt is tried now.
    virtual void wake() { }
    /// The login was lost: nothing of this customer leaves, and nothing is taken for theirs.
    virtual void hold() { }
    /// Somebody is there in whose name may be asked.
    virtual void resume() { }
    /// Writes what of the customer is not on disk yet.
    virtual void keep() { }
    /// The customer is about to go, or the chat to end: who waits for an answer is told this
    /// reason.
    virtual void dismiss(const Error &reason) { Q_UNUSED(reason) }
    /// The customer is gone: nothing of them stays, and no answer to them comes any more.
    virtual void forget() { }
    /// The chat ends. Nobody is told of anything any more.
    virtual void end() { }

Q_SIGNALS:
    /// Something failed, of which nobody is told otherwise.
    void problemNoticed(const Kustomer::Error &error);

protected:
    explicit Part(QObject *parent)
        : QObject(parent)
    { }
};

} // namespace Kustomer
