Rails.application.routes.draw do
  namespace :api do
    resources :tutors do
      collection do
        get :ranking
        get :languages
      end
      member do
        post :verify
        post :suspend, to: "suspensions#create"
      end
    end
    resources :lessons, only: %i[index create destroy]
    resource :profile, only: %i[show update] do
      post :avatar
      post :picture
    end
    post "assistant/search", to: "assistant#search"
    post "assistant/filter", to: "assistant#filter"
    post "assistant/calculate", to: "assistant#calculate"
    post "assistant/price", to: "assistant#price"
    post "imports/timetable", to: "imports#timetable"
    post "imports/calendar", to: "imports#calendar"
    post "imports/backup", to: "imports#backup"
    post "imports/settings", to: "imports#settings"
  end
  post "/hooks/video", to: "hooks#video"
  post "/hooks/invoices", to: "hooks#invoices"
  post "/hooks/sms", to: "hooks#sms"
  post "/hooks/payouts", to: "hooks#payouts"
  post "/hooks/partner", to: "hooks#partner"
end
