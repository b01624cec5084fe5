// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/fieldrim.h"

namespace Kustomer {

class MessageEdit;

/// A few lines of free text in a field with a rim. Words above it say what belongs there: in the
/// field they would be cut, and gone with the first letter.
class AnswerField final : public Surface
{
    Q_OBJECT

public:
    explicit AnswerField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// What is spoken of it.
    void setLabel(const QString &label);
    void setVerdict(Verdict verdict);
    /// What is told of it beside its label, such as what is wrong with what was entered.
    void describe(const QString &words);
    /// The object name of what is written in.
    void setFieldName(const QString &name);

Q_SIGNALS:
    void edited();
    void submitted();

protected:
    void adoptTheme() override;
    QColor ground() const override { return Qt::transparent; }
    void paintEvent(QPaintEvent *event) override;

private:
    MessageEdit *m_edit;
    Verdict m_verdict = Verdict::Good;
};

} // namespace Kustomer
