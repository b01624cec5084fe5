// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Emulator>

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;

/// The other side of the counter: shows what customers write to the emulator and answers them.
class AgentConsole : public QWidget
{
    Q_OBJECT

public:
    explicit AgentConsole(Kustomer::Emulator *emulator, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The company is another one for its customers: their chats begin anew.
    void companyChanged();

private:
    void noteConversation(const QString &id, const QString &title);
    void noteMessage(const QString &id, const QString &body, Kustomer::Emulator::Author author);
    void noteTyping(const QString &id, Kustomer::Emulator::Typing typing);
    void showConversation(const QString &id);
    void answer();
    void endConversation();
    void beginWith(int opening);
    QListWidgetItem *itemOf(const QString &id);

    Kustomer::Emulator *m_emulator;
    QHash<QString, QString> m_transcripts; ///< by conversation, since the console is open
    QString m_conversationId;
    QListWidget *m_list;
    QPlainTextEdit *m_transcript;
    QLabel *m_status;
    QLineEdit *m_reply;
    QComboBox *m_opening;
};
