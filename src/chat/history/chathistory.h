// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Conversation>

#include <QObject>

#include <functional>

namespace Kustomer {

/// Which of the customer's conversations are listed for people (SDK: historyStatusFilter,
/// customHistoryFilter, showAllBrandsConversationHistory). ChatClient::conversations() has them all
/// the same, and whatever is not listed can be opened by its id. Read at any time, also while the
/// chat runs.
class KUSTOMERCHAT_CORE_EXPORT ChatHistory : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Policy policy READ policy WRITE setPolicy RESET resetPolicy NOTIFY policyChanged)
    Q_PROPERTY(QVariantMap attributes READ attributes WRITE setAttributes RESET resetAttributes
                   NOTIFY attributesChanged)
    Q_PROPERTY(bool allBrands READ showsAllBrands WRITE setShowsAllBrands RESET resetAllBrands
                   NOTIFY allBrandsChanged)

public:
    enum class Policy {
        All,
        Open, ///< those that have not ended
        Ended,
        Unread, ///< those in which something is new (SDK: requiresAttention)
        None,
    };
    Q_ENUM(Policy)

    /// Whether those of all brands are wanted: that is the client's to know.
    using BrandsChosen = std::function<void(bool all)>;
    explicit ChatHistory(const BrandsChosen &chosen, QObject *parent = nullptr);

    Policy policy() const { return m_policy; }
    void setPolicy(Policy policy);
    void resetPolicy() { setPolicy(Policy::All); }
    /// Only conversations that have all of these custom attributes; empty: whatever they have.
    /// Numbers and texts that read the same are the same. A conversation that the customer begins
    /// gets them, unless the application describes it otherwise.
    QVariantMap attributes() const { return m_attributes; }
    void setAttributes(const QVariantMap &attributes);
    void resetAttributes() { setAttributes({}); }
    /// Whether conversations of other brands than ChatClient::brandId are there as well; false by
    /// default. While the chat runs it begins anew.
    bool showsAllBrands() const { return m_showsAllBrands; }
    void setShowsAllBrands(bool shows);
    void resetAllBrands() { setShowsAllBrands(false); }

    /// Whether this one has all attributes() that are wanted.
    bool hasAttributes(const Conversation &conversation) const;
    /// Whether this one is listed. What has only begun here, and what could not be sent, always is.
    bool lists(const Conversation &conversation) const;

Q_SIGNALS:
    void policyChanged();
    void attributesChanged();
    void allBrandsChanged();

private:
    BrandsChosen m_chosen;
    Policy m_policy = Policy::All;
    QVariantMap m_attributes;
    bool m_showsAllBrands = false;
};

} // namespace Kustomer
