// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/foot/foot.h"
#include "widgets/words/hostwords.h"

#include <QObject>

namespace Kustomer {

class Caution;
class EmailCard;
class Ending;
class FootBar;
class Questions;
class Talk;
class Toast;
class Writing;
struct Draft;

/// Decides what stands below the messages of the conversation on screen, whatever changed, and who
/// takes what is entered there.
class FootDesk final : public QObject
{
    Q_OBJECT

public:
    /// All belong to the page.
    FootDesk(Talk *talk, FootBar *bar, EmailCard *email, Toast *toast);

    /// Before there is anything to decide.
    void listen();
    void review();
    void setHostWords(const HostWords &words);
    /// Whether the customer may end the conversation.
    bool mayEnd() const;
    Ending *ending() const { return m_ending; }
    Writing *writing() const { return m_writing; }
    /// What was being written when the conversation on screen ended.
    Draft unsent() const;

Q_SIGNALS:
    void reviewed();
    /// The customer said something.
    void said();
    /// What had the keyboard goes away.
    void keyboardFreed();

private:
    void beCautious();
    TalkStage stage() const;
    Foot foot() const;
    bool isForForm() const;
    void reviewRows();
    void reviewFiles();
    void take(const QString &text, const QStringList &files);
    void pass(const Draft &draft);

    Talk *m_talk;
    FootBar *m_bar;
    Writing *m_writing;
    Questions *m_questions;
    Caution *m_caution;
    Ending *m_ending;
    Ways m_ways;
    bool m_awaitsChoice = false; ///< as the foot says
    bool m_isOfCompanyAlone = false;
    bool m_isForForm = false; ///< what is written, also while the form is still to come
};

} // namespace Kustomer
