// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "widgets/fields/complaint.h"

namespace Kustomer {

Complaint::Complaint(QWidget *parent)
    : PlainLabel(parent)
{
    setWordWrap(true);
    hide();
}

void Complaint::say(const QString &reason)
{
    setText(reason);
    setVisible(!reason.isEmpty());
    m_announcer.announce(reason);
    Q_EMIT said(reason);
}

} // namespace Kustomer
