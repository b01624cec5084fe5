// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/parts/plainlabel.h"
#include "widgets/words/announcer.h"

namespace Kustomer {

/// Whether what was entered in a field is good; what is wrong is said beside it.
enum class Verdict { Good, Refused };

/// What is wrong with what was entered, as long as it is: heard when it comes, and told with the
/// field that listens to said().
class Complaint final : public PlainLabel
{
    Q_OBJECT

public:
    explicit Complaint(QWidget *parent = nullptr);

    /// Empty: nothing is wrong.
    void say(const QString &reason);
    Verdict verdict() const { return text().isEmpty() ? Verdict::Good : Verdict::Refused; }

Q_SIGNALS:
    void said(const QString &reason);

private:
    Announcer m_announcer{this};
};

} // namespace Kustomer
