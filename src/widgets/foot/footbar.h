// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/foot/foot.h"
#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

#include <memory>

namespace Kustomer {

namespace Ui {
class FootBar;
}

class CautionCard;
class Composer;
class FormCard;
class QueueCard;
class SurveyCard;

/// What stands below the messages of a conversation: where to write, what is asked, or the way on
/// after the end. The keyboard is kept where the customer would look for it.
class FootBar final : public Surface
{
    Q_OBJECT

public:
    explicit FootBar(QWidget *parent = nullptr);
    ~FootBar() override;

    /// Where the keyboard waits while nothing can be written: the messages.
    void setRefuge(QWidget *refuge) { m_refuge = refuge; }
    void setFoot(const Foot &foot);
    const Foot &foot() const { return m_foot; }
    /// Where whoever comes to the conversation goes; nullptr: nowhere.
    QWidget *entry() const override { return m_entry; }

    /// First words; they are offered where nothing was said.
    void setStarterPrompts(const QStringList &prompts);
    enum class Starters { NotOffered, Offered };
    void offer(Starters starters);
    /// A line below everything; empty: none.
    void setDisclaimer(const QString &text);

    CautionCard *caution() const;
    Composer *composer() const;
    FormCard *form() const;
    QueueCard *queue() const;
    SurveyCard *survey() const;

    /// For the width there is, which the page does not ask for: what does not fit is scrolled.
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void starterChosen(const QString &prompt);
    void newConversationRequested();
    /// The customer goes on in the messages; the keyboard follows.
    void choiceAwaited();

protected:
    void adoptTheme() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const NoFoot &foot);
    void show(const Write &foot);
    void show(const Locked &foot);
    void show(const Ended &foot);
    void show(const Survey &foot);
    void show(const InCard &foot);
    void show(const Asking &foot);
    void showWords();
    void leadElsewhere(const ConversationOffer &offer);
    void leadAbove();
    void leaveComposer();
    void place();

    std::unique_ptr<Ui::FootBar> m_ui;
    QWidget *m_refuge = nullptr;
    QWidget *m_entry = nullptr;
    Foot m_foot;
    Announcer m_announcer{this};
    QStringList m_prompts;
    Starters m_starters = Starters::NotOffered;
    bool m_wasWriting = false; ///< the keyboard was in the composer when that went away
};

} // namespace Kustomer
