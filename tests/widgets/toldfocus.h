// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/listening.h"

#include <QStringList>

namespace Kustomer::Testing {

/// What assistive technologies are told to have the keyboard, by its name; one of these at a time.
class ToldFocus
{
public:
    ToldFocus() { s_names.clear(); }

    QStringList names() const { return s_names; }
    QString last() const { return s_names.value(s_names.size() - 1); }
    void forget() { s_names.clear(); }

private:
    static void listen(QAccessibleEvent *event)
    {
        if (event->type() != QAccessible::Focus)
            return;
        const QAccessibleInterface *about = event->accessibleInterface();
        s_names << (about ? about->text(QAccessible::Name) : QString());
    }

    static inline QStringList s_names;
    Listening m_listening{listen};
};

} // namespace Kustomer::Testing
