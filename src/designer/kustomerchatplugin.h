// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDesignerCustomWidgetInterface>
#include <QObject>

/// Offers KustomerChatWidget in Qt Designer and to QUiLoader.
class KustomerChatPlugin final
    : public QObject
    , public QDesignerCustomWidgetInterface
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QDesignerCustomWidgetInterface")
    Q_INTERFACES(QDesignerCustomWidgetInterface)

public:
    explicit KustomerChatPlugin(QObject *parent = nullptr);

    QString name() const override;
    QString group() const override;
    QString toolTip() const override;
    QString whatsThis() const override;
    QString includeFile() const override;
    QIcon icon() const override;
    QString domXml() const override;
    bool isContainer() const override { return false; }
    bool isInitialized() const override { return m_inDesigner; }

    /// Called by Designer, not by QUiLoader: from now on widgets are parts of forms.
    void initialize(QDesignerFormEditorInterface *designer) override;
    QWidget *createWidget(QWidget *parent) override;

private:
    bool m_inDesigner = false;
};
