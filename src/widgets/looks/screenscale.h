// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QEvent>

namespace Kustomer {

/// Whether a widget hears by this event that it is on a screen of another scale, or may be: its
/// pictures are wanted in another size then.
inline bool isOtherScale(const QEvent &event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    if (event.type() == QEvent::DevicePixelRatioChange)
        return true;
#endif
    return event.type() == QEvent::ScreenChangeInternal;
}

} // namespace Kustomer
