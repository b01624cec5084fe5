// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/fieldrim.h"

QT_BEGIN_NAMESPACE
class QDateEdit;
QT_END_NAMESPACE

namespace Kustomer {

/// A day, written or chosen in a calendar, in a field with a rim.
class DateField final : public Surface
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// What is written in.
    QDateEdit *edit() const { return m_edit; }
    void setVerdict(Verdict verdict);

protected:
    void adoptTheme() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseFormat();

    QDateEdit *m_edit;
    Verdict m_verdict = Verdict::Good;
};

} // namespace Kustomer
