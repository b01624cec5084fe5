// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace Kustomer {

/// Lets a screen reader say what came by itself, at most once in a second and without invisible
/// marks: each notice, and what a message was or how many there were.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    /// Speaks for a widget, which owns it.
    explicit Announcer(QWidget *speaker);
    ~Announcer() override;

    /// Something that is so now: "Offline", "Copied".
    void announce(const QString &notice);
    /// What is so as soon as nobody changes it any more, such as by typing; it is asked then, and
    /// empty: nothing.
    void announceSettled(const std::function<QString()> &notice);
    /// A message that came.
    void announceMessage(const QString &words);

private:
    void speakSoon();
    void flush();
    void speak(const QString &words);

    QWidget *m_speaker;
    QStringList m_notices, m_messages;
    std::function<QString()> m_settling;
    QTimer m_breath, m_settles;
    QAccessible::Id m_region = 0; ///< where announcements are no events of their own yet
};

} // namespace Kustomer
