// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/fieldrim.h"
#include "widgets/parts/surface.h"
#include "widgets/words/announcer.h"

#include <KustomerChat/Draft>
#include <KustomerChat/FormState>

#include <QDate>
#include <QHash>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QDateEdit;
class QSpacerItem;
QT_END_NAMESPACE

namespace Kustomer {

class ActionButton;
class Complaint;
class DateField;
class OptionList;
class PlainLabel;

/// How far a form is, with the ways back and past what is asked, what is wrong with an answer, and
/// the control for answers that are neither written nor chosen in a row.
class FormCard final : public Surface
{
    Q_OBJECT

public:
    /// Where the options of a question are.
    enum class Options { InRow, Here };

    explicit FormCard(QWidget *parent = nullptr);

    /// Nothing that is asked: it is not shown.
    void setForm(const FormState &form, Options options);
    /// A day that was chosen for a question before, and not sent.
    void recall(const QString &conversationId, const QString &questionId, const QDate &day);
    /// The customer has gone: nothing that they were choosing stays.
    void forget() { m_days.clear(); }
    /// Says what is wrong with an answer.
    void complain(const QString &reason);
    /// Says aloud what is asked, where nothing new in the conversation does.
    void speak();
    /// Whether it has a control for the answer.
    bool takesAnswer() const;

    static bool takesAnswer(const FormState &form, Options options);
    QWidget *entry() const override;

Q_SIGNALS:
    void answered(const Kustomer::Draft &answer);
    void skipped();
    void wentBack();
    /// A day is chosen and not sent; null: none any more.
    void dayChosen(const QString &conversationId, const QString &questionId, const QDate &day);
    /// How far the form is and what is wrong are told with the field, wherever that is.
    void described(const QString &words, Kustomer::Verdict verdict);

protected:
    void adoptTheme() override;
    void retranslate() override;
    QColor ground() const override { return theme().composer.background; }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Control { None, Date, List };

    static Control controlOf(const FormState &form, Options options);
    void showForm();
    void describe();
    void showDay();
    void noteDay(const QDate &day);
    void answerDate();
    void place();

    FormState m_form;
    QHash<QString, QDate> m_days; ///< that were chosen, by conversation and question
    Control m_control = Control::None;
    Announcer m_announcer{this};
    PlainLabel *m_progress;
    Complaint *m_complaint;
    ActionButton *m_back;
    ActionButton *m_skip;
    ActionButton *m_send;
    DateField *m_dateField;
    QDateEdit *m_date;
    OptionList *m_options;
    QBoxLayout *m_head;
    QBoxLayout *m_dateLine;
    QSpacerItem *m_beyondDate; ///< what a field of its measure leaves of the line
};

} // namespace Kustomer
