// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "designer/kustomerchatplugin.h"

QList<QDesignerCustomWidgetInterface *> KustomerChatPlugin::customWidgets() const
{
    return {&m_chat, &m_launcher};
}
