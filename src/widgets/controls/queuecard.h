// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

#include <KustomerChat/QueueWait>

#include <QHash>

#include <optional>

namespace Kustomer {

class ActionButton;
class AnswerField;
class Complaint;
class PlainLabel;

/// Tells a customer who waits how long it takes, and asks where else the company may answer
/// (wire E23, E24). What is being written is kept for each conversation.
class QueueCard final : public Surface
{
    Q_OBJECT

public:
    explicit QueueCard(QWidget *parent = nullptr);

    /// Nothing: nobody waits, or there is nothing to say to them; then the card is hidden.
    void setWait(const std::optional<QueueWait> &wait);
    /// What was entered in a conversation before, and not sent.
    void recall(const QString &conversationId, const QString &entered);
    /// The customer has gone: nothing that they were writing stays.
    void forget() { m_unsent.clear(); }
    QWidget *entry() const override;

Q_SIGNALS:
    void channelChosen(const QString &conversationId, const QString &channel);
    void waitChosen(const QString &conversationId);
    void addressGiven(const QString &conversationId, const QString &address);
    void backRequested(const QString &conversationId);
    /// What is entered and not sent; empty: nothing any more.
    void entered(const QString &conversationId, const QString &address);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return Qt::transparent; }
    void paintEvent(QPaintEvent *event) override;

private:
    void showWait();
    QString waitingWords() const;
    void rebuildChannels();
    void noteEdit();
    void submit();
    void announce();
    ActionButton *button(const QString &name);

    std::optional<QueueWait> m_wait;
    QHash<QString, QString> m_unsent; ///< addresses that are being written, by conversation
    Announcer m_announcer{this};
    QString m_announced;
    QStringList m_offered; ///< what the buttons are made for

    PlainLabel *m_waiting;
    PlainLabel *m_prompt;
    QWidget *m_channels;
    AnswerField *m_address;
    Complaint *m_trouble;
    ActionButton *m_send;
    ActionButton *m_back;
};

} // namespace Kustomer
