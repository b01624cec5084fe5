// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDesignerCustomWidgetInterface>

/// What all of our widgets tell Qt Designer and QUiLoader of themselves.
class FormWidget : public QDesignerCustomWidgetInterface
{
public:
    QString group() const override;
    QIcon icon() const override;
    QString includeFile() const override;
    bool isContainer() const override { return false; }
    bool isInitialized() const override { return m_inDesigner; }
    /// Called by Designer, not by QUiLoader: from now on widgets are parts of forms.
    void initialize(QDesignerFormEditorInterface *designer) override;

private:
    bool m_inDesigner = false;
};
