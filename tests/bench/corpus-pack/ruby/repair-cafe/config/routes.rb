Rails.application.routes.draw do
  namespace :v1 do
    resources :repairs, only: %i[index create update destroy] do
      collection do
        get :filter
        get :report
        post :estimate
        post :rate
      end
    end
    resources :parts, only: %i[index] do
      collection do
        get :sheet
        get :drawing
        post :import
        post :catalogue
        get :supplier
        get :stock
      end
    end
    resource :volunteer, only: :update
    get "card", to: "badges#card"
    get "slip", to: "badges#slip"
    resource :session, only: %i[create destroy]
    get "badge", to: "badges#show"
    get "sticker", to: "badges#sticker"
  end
  post "/hooks/parcel", to: "parcel_hooks#create"
  post "/hooks/payment", to: "payment_hooks#create"
end
