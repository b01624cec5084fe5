// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include "designer/chatinform.h"
#include "designer/launcherinform.h"

#include <QObject>

/// Offers our widgets in Qt Designer and to QUiLoader.
class KustomerChatPlugin final
    : public QObject
    , public QDesignerCustomWidgetCollectionInterface
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QDesignerCustomWidgetCollectionInterface")
    Q_INTERFACES(QDesignerCustomWidgetCollectionInterface)

public:
    using QObject::QObject;

    QList<QDesignerCustomWidgetInterface *> customWidgets() const override;

private:
    mutable ChatInForm m_chat;
    mutable LauncherInForm m_launcher;
};
