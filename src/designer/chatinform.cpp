// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "designer/chatinform.h"

#include <KustomerChat/KustomerChatWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The widget on a form: never goes online, whatever autoStart says, and names no folder of
/// Designer's own. Without Q_OBJECT it keeps the class name of its base, which is what Designer
/// writes into the form.
class ChatWidgetOnForm final : public KustomerChatWidget
{
public:
    explicit ChatWidgetOnForm(QWidget *parent)
        : KustomerChatWidget(parent)
    {
        connect(this, &KustomerChatWidget::storageDirectoryChanged, this,
                [this, ofDesigner = storageDirectory()] {
                    if (storageDirectory() == ofDesigner) // by a reset
                        setStorageDirectory({});
                });
        setStorageDirectory({});
    }

protected:
    void showEvent(QShowEvent *event) override { QWidget::showEvent(event); }
};

} // namespace

QString ChatInForm::name() const
{
    return u"KustomerChatWidget"_s;
}

QString ChatInForm::toolTip() const
{
    return tr("Kustomer support chat");
}

QString ChatInForm::whatsThis() const
{
    return tr("Shows a customer's conversations with support and lets them write. Set apiKey, then "
              "call start(), or set autoStart.");
}

QString ChatInForm::domXml() const
{
    return uR"(
<ui language="c++">
 <widget class="KustomerChatWidget" name="kustomerChat">
  <property name="geometry">
   <rect><x>0</x><y>0</y><width>400</width><height>640</height></rect>
  </property>
 </widget>
 <customwidgets>
  <customwidget>
   <class>KustomerChatWidget</class>
   <propertyspecifications>
    <stringpropertyspecification name="apiKey" notr="true" type="singleline"/>
    <stringpropertyspecification name="hostDomain" notr="true" type="singleline"/>
    <stringpropertyspecification name="brandId" notr="true" type="singleline"/>
    <stringpropertyspecification name="assistantId" notr="true" type="singleline"/>
    <stringpropertyspecification name="scheduleId" notr="true" type="singleline"/>
    <stringpropertyspecification name="language" notr="true" type="singleline"/>
    <stringpropertyspecification name="profile" notr="true" type="singleline"/>
    <stringpropertyspecification name="storageDirectory" notr="true" type="singleline"/>
    <stringpropertyspecification name="themeFile" notr="true" type="singleline"/>
    <stringpropertyspecification name="privacyNotice" type="multiline"/>
    <stringpropertyspecification name="disclaimer" type="singleline"/>
   </propertyspecifications>
  </customwidget>
 </customwidgets>
</ui>)"_s;
}

QWidget *ChatInForm::createWidget(QWidget *parent)
{
    if (isInitialized())
        return new ChatWidgetOnForm(parent);
    return new KustomerChatWidget(parent);
}
