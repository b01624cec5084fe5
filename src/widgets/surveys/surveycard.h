// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/surface.h"
#include "widgets/surveys/surveystage.h"
#include "widgets/words/announcer.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <optional>

namespace Kustomer {

class ActionButton;
class PlainLabel;
class RatingScale;
class SurveyQuestion;

/// The survey of a conversation that has ended (wire E25): asks for a rating, then for what follows
/// it, thanks, and lets the customer change or take back what was said until it is locked. A change
/// that was begun can be cancelled: then what was said before it counts again.
class SurveyCard final : public Surface
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit SurveyCard(QWidget *parent = nullptr);

    /// What time it is, at which a survey is locked; the system's clock by default.
    void setClock(const Clock &clock);
    /// Nothing: no survey is shown. What was being written is kept for each conversation.
    void setSurvey(const std::optional<Satisfaction> &survey);
    /// What was entered in the survey of a conversation, anywhere, and not sent.
    void recall(const QString &conversationId, const SatisfactionAnswer &entered);
    /// The customer has gone: nothing that they were writing stays.
    void forget()
    {
        m_before.clear();
        m_unsent.clear();
    }
    QWidget *entry() const override;
    /// Is asked whether the answer in this conversation waits for a network; by default none does.
    using Waits = std::function<bool(const QString &conversationId)>;
    void setWaits(const Waits &waits) { m_waits = waits; }
    /// Whether it waits may have changed.
    void review() { showStage(); }

    /// Is asked whether a text may go as it is; by default it may.
    using Check = std::function<bool(const QString &text)>;
    void setCheck(const Check &check) { m_check = check; }
    /// What is being written.
    QString written() const;
    /// Writes something else, and leads the keyboard there.
    void write(const QString &text);
    /// Sends what is written, whatever the check says.
    void send();

Q_SIGNALS:
    /// How the customer now answers the survey.
    void answered(const QString &conversationId, const Kustomer::SatisfactionResponse &response);
    /// What is entered and not sent; blank: nothing any more.
    void entered(const QString &conversationId, const Kustomer::SatisfactionAnswer &answer);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return Qt::transparent; }
    void paintEvent(QPaintEvent *event) override;

private:
    void connectParts();
    void rebuild();
    void showStage();
    void showSend();
    void showQuestion();
    QString thanks() const;
    void awaitLock();
    void announce(SurveyStage now);
    void rate(int rating);
    void submit();
    void change();
    void cancel();
    void conclude(const SatisfactionResponse &response);
    SurveyEditing editing() const;
    SurveyStage stage() const;
    const SatisfactionQuestion *question() const;
    SatisfactionAnswer answer() const;
    void noteUnsent();

    Clock m_clock = [] {
        return QDateTime::currentDateTimeUtc();
    };
    Check m_check;
    Waits m_waits;
    std::optional<Satisfaction> m_survey;
    QHash<QString, SatisfactionResponse> m_before; ///< what is being changed, by conversation
    QHash<QString, SatisfactionAnswer> m_unsent;   ///< what is being entered, by conversation
    QTimer m_untilLock;
    Announcer m_announcer{this};
    QString m_announcedId; ///< of the survey that was spoken of last
    QString m_announced;   ///< what was said of it

    PlainLabel *m_introduction;
    PlainLabel *m_prompt;
    RatingScale *m_scale;
    SurveyQuestion *m_question;
    ActionButton *m_send;
    ActionButton *m_cancel;
    ActionButton *m_change;
    ActionButton *m_takeBack;
};

} // namespace Kustomer
