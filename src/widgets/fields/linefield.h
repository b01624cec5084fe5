// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/fieldline.h"
#include "widgets/fields/fieldrim.h"

namespace Kustomer {

/// A line of text in a field with a rim.
class LineField final : public Surface
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// What belongs into it: shown while it is empty, and spoken.
    void setLabel(const QString &label);
    /// What is told of it beside its label, such as what is wrong with what was entered.
    void describe(const QString &words);
    void setVerdict(Verdict verdict);
    void setHints(Qt::InputMethodHints hints);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void submitted();
    /// Arrow down: to what is below.
    void left();

protected:
    void adoptTheme() override;
    QColor ground() const override { return Qt::transparent; }
    void paintEvent(QPaintEvent *event) override;

private:
    FieldLine::Deed deedOf(const QKeyEvent &key);

    FieldLine *m_edit;
    Verdict m_verdict = Verdict::Good;
};

} // namespace Kustomer
