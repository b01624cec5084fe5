// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <KustomerChat/Attachment>
#include <KustomerChat/Draft>
#include <KustomerChat/Error>

#include <QObject>

#include <functional>

namespace Kustomer {

class Composer;
class Talk;
class TimelineModel;
class Toast;
struct MadeFile;

/// What is being written in the conversation on screen: the client keeps it as the draft, sends it,
/// and other windows show it as well. It is on disk soon after the last key.
class Writing final : public QObject
{
    Q_OBJECT

public:
    /// All belong to the page.
    Writing(Talk *talk, Composer *composer, Toast *toast);

    /// Before anything is written.
    void listen();

    Draft written() const;
    /// Shows it as if it had been written; nobody is told.
    void show(const Draft &draft);
    /// The same, and it is kept.
    void restore(const Draft &draft);
    /// Takes over what was being written in another conversation, unless there is something.
    void takeOver(const Draft &draft, const QString &fromConversationId);
    /// What is not taken stays in the field.
    void send(const Draft &draft);
    /// Gives up a message that was not sent; for a while it can be written again.
    void discard(const QString &messageKey);

Q_SIGNALS:
    void sent();

protected:
    bool eventFilter(QObject *composer, QEvent *event) override;

private:
    static QList<MadeFile> contentsOf(const QList<Attachment> &files);
    void begin(const TimelineModel *timeline);
    void finish();
    void keep();
    void makeFile(const MadeFile &file, const std::function<void(const QString &path)> &made);
    void giveBack(const QString &text, const QList<MadeFile> &files);
    void follow(const QString &conversationId);
    void sayRefusal(const Error &error);

    Talk *m_talk;
    Composer *m_composer;
    Toast *m_toast;
    bool m_isRefusalDue = false; ///< what was written here was not taken
};

} // namespace Kustomer
