// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/fields/fieldrim.h"
#include "widgets/parts/plainlabel.h"
#include "widgets/words/announcer.h"

namespace Kustomer {

/// What is wrong with what was entered, as long as it is: heard when it comes, and told with the
/// field that listens to said().
class Complaint final : public PlainLabel
{
    Q_OBJECT

public:
    explicit Complaint(QWidget *parent = nullptr);

    /// Empty: nothing is wrong.
    void say(const QString &reason);
    /// From now on the field tells of it, and wears it.
    template <typename Field>
    void markOn(Field *field)
    {
        connect(this, &Complaint::said, field, [this, field](const QString &reason) {
            field->describe(reason);
            field->setVerdict(verdict());
        });
    }
    Verdict verdict() const { return text().isEmpty() ? Verdict::Good : Verdict::Refused; }

Q_SIGNALS:
    void said(const QString &reason);

private:
    Announcer m_announcer{this};
};

} // namespace Kustomer
