// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>

QT_BEGIN_NAMESPACE

// Qt exports these and installs no header of theirs: a platform without a desktop is asked by no
// screen reader, and has no other switch.

class QPlatformAccessibility
{
public:
    void setActive(bool active);
};

class QPlatformIntegration
{
public:
    QPlatformAccessibility *accessibility() const;
};

class QGuiApplicationPrivate
{
public:
    static QPlatformIntegration *platform_integration;
};

QT_END_NAMESPACE

namespace Kustomer::Testing {

/// Somebody listens to all that assistive technologies are told, as long as it is there; one of
/// these at a time.
class Listening
{
public:
    explicit Listening(QAccessible::UpdateHandler listen)
    {
        setActive(true);
        QAccessible::installUpdateHandler(listen);
    }
    ~Listening()
    {
        QAccessible::installUpdateHandler(nullptr);
        setActive(false);
    }
    Q_DISABLE_COPY_MOVE(Listening)

private:
    static void setActive(bool active)
    {
        QGuiApplicationPrivate::platform_integration->accessibility()->setActive(active);
    }
};

} // namespace Kustomer::Testing
