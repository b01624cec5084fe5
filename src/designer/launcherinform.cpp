// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

#include "designer/launcherinform.h"

#include <KustomerChat/KustomerChatLauncher>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The launcher on a form: stays where it is put, and never goes online. Without Q_OBJECT it keeps
/// the class name of its base, which is what Designer writes into the form.
class LauncherOnForm final : public KustomerChatLauncher
{
public:
    explicit LauncherOnForm(QWidget *parent)
        : KustomerChatLauncher(parent)
    {
        chat()->setStorageDirectory({});
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // as no layout stretches it later
    }

protected:
    bool event(QEvent *event) override { return QWidget::event(event); }
    void showEvent(QShowEvent *event) override { QWidget::showEvent(event); }
};

} // namespace

QString LauncherInForm::name() const
{
    return u"KustomerChatLauncher"_s;
}

QString LauncherInForm::toolTip() const
{
    return tr("Button for Kustomer support chat");
}

QString LauncherInForm::whatsThis() const
{
    return tr("Floats in a corner of the form's window and opens the chat. Set apiKey, then call "
              "start(), or set autoStart.");
}

QString LauncherInForm::domXml() const
{
    return uR"(
<ui language="c++">
 <widget class="KustomerChatLauncher" name="kustomerChatLauncher">
  <property name="geometry">
   <rect><x>0</x><y>0</y><width>72</width><height>72</height></rect>
  </property>
 </widget>
 <customwidgets>
  <customwidget>
   <class>KustomerChatLauncher</class>
   <propertyspecifications>
    <stringpropertyspecification name="apiKey" notr="true" type="singleline"/>
   </propertyspecifications>
  </customwidget>
 </customwidgets>
</ui>)"_s;
}

QWidget *LauncherInForm::createWidget(QWidget *parent)
{
    if (isInitialized())
        return new LauncherOnForm(parent);
    return new KustomerChatLauncher(parent);
}
