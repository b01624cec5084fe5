// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

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

/// Below an article: whether it helped, and why not where it did not. It thanks in the end.
class ArticleSurveyCard final : public Surface
{
    Q_OBJECT

public:
    explicit ArticleSurveyCard(QWidget *parent = nullptr);

    /// Asks about another article, told what was said of it before; nothing: it is not asked.
    void setSurvey(const std::optional<ArticleSurvey> &survey,
                   const std::optional<ArticleFeedback> &said);
    /// What was answered has arrived.
    void thank();
    /// It has not, and can be sent again.
    void regret(const Error &error);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void answered(const Kustomer::ArticleFeedback &feedback);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return Qt::transparent; }
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Stage { Gone, Asks, AsksWhy, Sends, Thanks };

    void buildReasons();
    void enter(Stage stage);
    void rate(ArticleFeedback::Rating rating);
    void submit();
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
    AnswerField *m_text;
    Complaint *m_problem;
    ActionButton *m_send;
    ChoiceGroup *m_options;
    bool m_hasLent = false; ///< the keyboard, while an answer is sent
};

} // namespace Kustomer
