// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Attachment>
#include <KustomerChat/Result>

#include <QSet>
#include <QTemporaryDir>

#include <memory>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace Kustomer {

class LocalStore;

/// Where the content of files lies: in the customer's folder, or in a temporary one where nothing
/// is kept on disk. What is named here is named from the folder on, because that moves when a
/// visitor becomes a customer.
class FileCabinet
{
public:
    /// Outlives it.
    explicit FileCabinet(LocalStore *store)
        : m_store(store)
    { }

    /// Makes the folder and answers where it is.
    void open(QObject *context, const Answer<QString> &answer);
    QString pathOf(const QString &name) const;

    /// The name of what holds the files of a message on its way.
    static QString outgoingOf(const QString &clientId);
    void discardOutgoing(const QString &clientId);
    /// Removes what is held for messages that nobody knows of.
    void sweep(const QSet<QString> &clientIds);

    /// The name of a new place for a file that a draft has and nobody else.
    static QString newDraftPlace();
    /// Where a file that was kept for a draft is now; any other path as it is.
    QString whereabouts(const QString &path) const;
    /// Removes a file that was kept for a draft, and no other.
    void release(const QString &path);
    /// Removes what was kept for drafts and is none of these.
    void sweepDrafts(const QStringList &paths);

    /// Where the content of an attachment is; empty: not here.
    QString contentOf(const Attachment &attachment) const;
    /// Where it is to be written; the place is made. Empty: that is not possible.
    QString placeFor(const Attachment &attachment) const;
    /// What was held is the content of an attachment from now on.
    void keepAs(const QString &heldName, const Attachment &attachment);
    /// Makes room: what was used longest ago goes first.
    void shrink(qint64 mostBytes);
    /// The customer is gone; their folder is not ours to erase, the temporary one is.
    void forget() { m_temporary.reset(); }

private:
    QString directory() const;
    QString draftPlaceOf(const QString &path) const;

    LocalStore *m_store;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

} // namespace Kustomer
