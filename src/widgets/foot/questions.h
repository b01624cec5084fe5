// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace Kustomer {

class ChatClient;
class EmailCard;
class FootBar;
class Talk;
class Writing;
struct Draft;

/// What is asked before, and beside, the conversation on screen: forms, an e-mail address, where
/// else to answer, and how it was. Brings the answers to the client and says what is wrong with
/// one.
class Questions final : public QObject
{
    Q_OBJECT

public:
    /// All belong to the page.
    Questions(Talk *talk, FootBar *foot, EmailCard *email, Writing *writing);

    /// Before anything is asked.
    void listen();
    /// What was entered here before and not sent, before the foot is shown.
    void recall();
    /// Shows or hides what is asked for beside the foot.
    void review();
    /// Of the question in the foot.
    void answer(const Draft &draft);

Q_SIGNALS:
    /// Something else is asked.
    void changed();
    /// An answer was taken.
    void answered();
    /// What had the keyboard goes away.
    void keyboardFreed();

private:
    void listenToForms();
    void listenToOthers();
    void keepWhatIsEntered();
    void forget();
    void keep(const QString &place, const QString &entered);
    QString kept(const QString &place) const;
    void goBack();
    void skip();
    void giveEmail(const QString &email);

    Talk *m_talk;
    FootBar *m_foot;
    EmailCard *m_email;
    Writing *m_writing;
    QString m_reviewedId; ///< of the conversation on screen
};

} // namespace Kustomer
