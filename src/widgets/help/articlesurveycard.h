// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/controls/caution.h"
#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

#include <KustomerChat/Article>
#include <KustomerChat/Error>

#include <optional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace Kustomer {

class ActionButton;
class AnswerField;
class ChoiceGroup;
class Complaint;
class PlainLabel;

/// Below an article: whether it helped, which is told at once, and why not where it did not. It
/// thanks in the end.
class ArticleSurveyCard final : public Surface
{
    Q_OBJECT

public:
    explicit ArticleSurveyCard(QWidget *parent = nullptr);

    /// What was said of an article before.
    struct Before
    {
        std::optional<ArticleFeedback> said = {};  ///< and has arrived
        std::optional<ArticleFeedback> begun = {}; ///< and was not sent
    };

    /// Asks about another article; nothing: it is not asked.
    void setSurvey(const std::optional<ArticleSurvey> &survey, const Before &before);
    /// This answer has arrived.
    void thank(const ArticleFeedback &told);
    /// What is done with remarks that hold what looks like the number of a payment card.
    void setRule(Caution::Rule rule);
    /// It has not, and can be sent again.
    void regret(const ArticleFeedback &untold, const Error &error);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void answered(const Kustomer::ArticleFeedback &feedback);
    /// Why it did not help, as it is entered and not sent.
    void entered(const Kustomer::ArticleFeedback &feedback);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return Qt::transparent; }
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Stage { Gone, Asks, AsksWhy, Sends, Thanks };

    void connectParts();
    void buildReasons(const QStringList &chosen);
    ArticleFeedback reasons() const;
    void enter(Stage stage);
    void rate(ArticleFeedback::Rating rating);
    void submit();
    Caution *caution();
    void leaveCaution();
    void deliver();
    void send();
    QString thanks() const;

    std::optional<ArticleSurvey> m_survey;
    ArticleFeedback m_feedback;
    Stage m_stage = Stage::Gone;
    Announcer m_announcer{this};
    PlainLabel *m_question;
    Surface *m_choice;
    ActionButton *m_yes;
    ActionButton *m_no;
    PlainLabel *m_why;
    Surface *m_reasons;
    PlainLabel *m_more; ///< what is written, which may warn: nothing of it is ever cut
    AnswerField *m_text;
    Complaint *m_problem;
    Caution *m_caution = nullptr; ///< made with the first remark
    ActionButton *m_send;
    ChoiceGroup *m_options;
    Caution::Rule m_rule = Caution::Rule::Warn;
    bool m_hasLent = false; ///< the keyboard, while an answer is sent
};

} // namespace Kustomer
